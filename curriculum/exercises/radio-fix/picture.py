"""Your position, with the ellipse that holds the owl with a probability of 95 %. Each ring is one measured distance."""

import numpy as np

CASE = "the owl"


def draw(fig, got, inputs):
    """A map with three masts, a ring of the measured distance around each, and where the rings nearly meet a small tilted
    ellipse around the position that was found."""
    position, C = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    turn = np.linspace(0, 2 * np.pi, 200)
    circle = np.stack([np.cos(turn), np.sin(turn)])
    fig.set_size_inches(7, 3.6)
    whole, near = fig.subplots(1, 2)
    for ax in (whole, near):
        for i, (mast, radius) in enumerate(zip(inputs["masts"], inputs["measured"], strict=True)):
            ax.plot(*(mast[:, None] + radius * circle), color=f"C{i}", linewidth=1.2)
            ax.plot(*mast, "^", color=f"C{i}", markersize=8)
        values, axes = np.linalg.eigh((C + C.T) / 2)
        radii = np.sqrt(5.99 * values.clip(0))  # 5.99: 95 % of a chi-square with 2 degrees of freedom
        ellipse = axes @ (radii[:, None] * circle)
        ax.fill(*(position[:, None] + ellipse), color="up:accent", alpha=0.35, linewidth=0)
        ax.plot(*position, "o", color="up:ink", markersize=4)
        ax.set_aspect("equal")
        ax.set_xlabel("kilometres east")
    whole.set(xlim=(-6, 14), ylim=(-6, 15), ylabel="kilometres north")
    near.set(xlim=position[0] + np.array([-0.8, 0.8]), ylim=position[1] + np.array([-0.84, 0.84]))

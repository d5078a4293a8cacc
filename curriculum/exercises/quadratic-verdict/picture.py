"""Lines of equal height of the tilted bowl, and the minimizer that you found."""

import numpy as np

CASE = "a tilted bowl, not symmetric"


def draw(fig, got, inputs):
    """Nested ellipses with a cross at their common centre."""
    A, b, x = inputs["A"], inputs["b"], np.asarray(got[1], dtype=float)
    u, v = np.meshgrid(np.linspace(-3, 3, 150), np.linspace(-2, 4, 150))
    points = np.stack([u, v], axis=-1)
    height = 0.5 * np.einsum("...i,ij,...j", points, A, points) - points @ b
    fig.set_size_inches(5, 4.2)
    ax = fig.subplots()
    ax.contour(
        u,
        v,
        height,
        levels=height.min() + np.linspace(0.05, 4.5, 12) ** 2,
        colors="up:muted",
        linewidths=0.7,
        linestyles="solid",
    )
    ax.plot(*x, "X", color="C0", markersize=12, markeredgecolor="up:paper")
    ax.set(aspect="equal", xlabel="$x_1$", ylabel="$x_2$", title=str(got[0]))

"""Three hundred batches of 20 patients. Each dot is where a batch gradient points; the arrow is your full gradient, the circle has your spread as
its radius."""

import numpy as np

CASE = "442 patients, far from the minimum"


def draw(fig, got, inputs):
    """A cloud of small dots around the tip of an arrow, about two thirds of them inside a circle."""
    full, spread = np.asarray(got[0], dtype=float), float(got[1])
    X, y, w, batch = (inputs[name] for name in ("X", "y", "w", "batch"))
    gradients = (X @ w - y)[:, None] * X
    rng = np.random.default_rng(0)
    dots = np.array([gradients[rng.choice(len(X), batch, replace=False)].mean(axis=0) for _ in range(300)])
    turn = np.linspace(0, 2 * np.pi, 100)
    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    ax.plot(*dots.T, "o", color="C0", markersize=2.5, alpha=0.5)
    ax.plot(full[0] + spread * np.cos(turn), full[1] + spread * np.sin(turn), color="C1")
    arrow = {"arrowstyle": "-|>", "color": "up:ink", "linewidth": 1.5, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", full, (0, 0), arrowprops=arrow)
    ax.set(aspect="equal", xlabel="slope by the first weight", ylabel="slope by the second")
    ax.set(xlim=(min(-0.05, full[0] - 3 * spread), 0.15), ylim=(full[1] - 3 * spread, full[1] + 3 * spread))

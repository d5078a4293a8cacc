"""Your eigenvectors of the covariance of a cloud, each drawn as long as the standard deviation along it, twice. They are the
axes of the ellipse: the principal components."""

import numpy as np

CASE = "the covariance of a cloud"


def draw(fig, got, inputs):
    """An ellipse at two standard deviations with two arrows from its centre, along its long and its short axis."""
    values, V = np.asarray(got["values"], dtype=float), np.asarray(got["vectors"], dtype=float)
    C = np.asarray(inputs["A"], dtype=float)
    cloud = np.random.default_rng(6).normal(size=(40, 2)) @ [[2.0, 1.2], [0, 0.8]]
    cloud = cloud - cloud.mean(axis=0)
    t = np.linspace(0, 2 * np.pi, 200)
    ring = 2 * np.linalg.cholesky(C) @ [np.cos(t), np.sin(t)]
    fig.set_size_inches(5.6, 4)
    ax = fig.subplots()
    ax.plot(*cloud.T, "o", color="C5", markersize=4, alpha=0.6)
    ax.plot(*ring, color="up:muted", linewidth=1.2)
    for value, v, colour in zip(values, V.T, ("C0", "C1"), strict=True):
        tip = 2 * np.sqrt(abs(value)) * v
        ax.annotate(
            "",
            tip,
            (0, 0),
            arrowprops={"arrowstyle": "-|>", "color": colour, "lw": 2.4, "shrinkA": 0, "shrinkB": 0},
        )
        ax.text(
            *(tip * (1 + 0.4 / np.linalg.norm(tip))), f"{value:.2f}", color=colour, ha="center", va="center"
        )
    ax.set_aspect("equal", adjustable="datalim")

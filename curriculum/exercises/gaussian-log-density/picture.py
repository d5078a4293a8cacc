"""Your density over alcohol and flavanoids, with the 59 wines that it describes. A good fit puts its summit among
them."""

import numpy as np
from sklearn.datasets import load_wine

CASE = "alcohol and flavanoids, on a grid"


def draw(fig, got, inputs):
    """Slanted ellipses of equal density over two properties of wine, with dots for the wines, densest near the
    middle."""
    shape = (25, 27)
    across, up = inputs["X"].T
    fig.set_size_inches(5.6, 4.0)
    ax = fig.subplots()
    log = np.asarray(got, dtype=float).reshape(shape)
    levels = log.max() - np.array([4.5, 2.0, 0.5])
    ax.contour(
        across.reshape(shape), up.reshape(shape), log, levels=levels, colors="up:accent", linestyles="-"
    )
    ax.plot(*load_wine().data[:59][:, [0, 6]].T, "o", color="C1", markersize=4, alpha=0.7, markeredgewidth=0)
    ax.set(xlabel="alcohol, % by volume", ylabel="flavanoids")

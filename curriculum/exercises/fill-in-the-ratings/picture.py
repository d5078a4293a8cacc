"""The club's table after your rounds. Dots mark what was known; everything else is your prediction, and a ring is your recommendation."""

import numpy as np

CASE = "a film club"


def draw(fig, got, inputs):
    """A grid of nine viewers by seven films in shades by stars; dots on known ratings and one ring in most rows."""
    filled, best = np.asarray(got["filled"], dtype=float), np.asarray(got["best"]).astype(int)
    known = ~np.isnan(inputs["ratings"])
    fig.set_size_inches(5.6, 4.4)
    ax = fig.subplots()
    image = ax.imshow(filled, cmap="cividis", vmin=1, vmax=5)
    for i, j in np.argwhere(known):
        ax.plot(j, i, "o", color="white", markersize=3)
    for i, j in enumerate(best):
        if j >= 0:
            ax.plot(j, i, "o", color="none", markeredgecolor="white", markeredgewidth=2, markersize=15)
    ax.set(xlabel="film", ylabel="viewer", xticks=range(filled.shape[1]), yticks=range(len(filled)))
    fig.colorbar(image, label="stars")

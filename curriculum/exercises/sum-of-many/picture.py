"""Your exact distribution of the claims of forty bicycles, and the bell with the same mean and spread. The part beyond the limit is
orange."""

import numpy as np

CASE = "forty bicycles"


def draw(fig, got, inputs):
    """Bars in humps, one for each number of thefts, with a bell over them that misses the humps and the long tail to the right."""
    p = np.asarray(got[0], dtype=float)
    sums, limit = np.arange(len(p)), inputs["limit"]
    mean = sums @ p
    deviation = np.sqrt((sums - mean) ** 2 @ p)
    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    for chosen, colour in ((sums <= limit, "C0"), (sums > limit, "C1")):
        ax.bar(sums[chosen], p[chosen], width=0.8, color=colour)
    grid = np.linspace(-5, 75, 300)
    ax.plot(
        grid,
        np.exp(-(((grid - mean) / deviation) ** 2) / 2) / (deviation * np.sqrt(2 * np.pi)),
        color="up:ink",
    )
    ax.text(
        limit + 6, p.max() * 0.55, f"exactly {float(got[1]):.3f}\nby the bell {float(got[2]):.3f}", color="C1"
    )
    ax.set(xlim=(-5, 75), yticks=[], xlabel="claims of forty bicycles, in hundreds")
    ax.spines["left"].set_visible(False)

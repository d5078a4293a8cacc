"""Your means, in standard errors from the population's mean, with the bell that theory draws."""

import numpy as np

CASE = "tumours, samples of 20"


def draw(fig, got, inputs):
    """Left, the population: most values small, a long tail to the right. Right, the means of six hundred samples: a hump near the bell, still
    leaning a little, with a few means beyond 1.96 standard errors."""
    population = np.asarray(inputs["population"], dtype=float)
    z = (np.asarray(got[0], dtype=float) - population.mean()) / float(got[1])
    fig.set_size_inches(7, 3.1)
    left, right = fig.subplots(1, 2)
    left.hist(population, bins=40, color="C5")
    left.set(title="the population", yticks=[], xlabel="scatter of the nuclei's area")
    edges = np.linspace(-4, 6, 51)
    right.hist(z, bins=edges, density=True, color="C0")
    right.hist(
        z[np.abs(z) > 1.96], bins=edges, weights=np.full((np.abs(z) > 1.96).sum(), 5 / len(z)), color="C1"
    )
    grid = np.linspace(-4, 4, 200)
    right.plot(grid, np.exp(-(grid**2) / 2) / np.sqrt(2 * np.pi), color="up:ink")
    right.set(
        title=f"your means: {float(got[2]):.1%} inside", yticks=[], xlabel="standard errors", xlim=(-4, 5)
    )
    for ax in (left, right):
        ax.spines["left"].set_visible(False)

"""Forty tumours and the density that your estimates describe."""

import numpy as np
from scipy.special import gammaln

CASE = "areas of forty tumours"


def draw(fig, got, inputs):
    """A histogram of the measurements with the fitted gamma density over it."""
    shape, scale = float(got[0]), float(got[1])
    x = inputs["x"]
    fig.set_size_inches(6.4, 3)
    ax = fig.subplots()
    ax.hist(x, bins=14, density=True, color="C5", alpha=0.5)
    grid = np.linspace(x.max() / 500, x.max() * 1.1, 300)
    ax.plot(
        grid,
        np.exp((shape - 1) * np.log(grid) - grid / scale - gammaln(shape) - shape * np.log(scale)),
        color="C0",
    )
    ax.plot(x, np.zeros_like(x), "|", color="up:ink", ms=9)
    ax.set_title(
        f"shape {shape:.2f} ± {float(got[2][0]):.2f}, scale {scale:.0f} ± {float(got[2][1]):.0f}", fontsize=10
    )
    ax.set(xlabel="area", yticks=[])
    ax.spines["left"].set_visible(False)

"""Your parts, one bar a degree: squared bias below, variance on top of it. The line is your error; it
should run along the tops."""

import numpy as np

CASE = "thirty classes on the hill"


def draw(fig, got, inputs):
    """Stacked bars against the degree. The blue part shrinks, the orange part grows, and the sum is least
    in between."""
    bias2, variance, error = (np.asarray(got[key], dtype=float) for key in ("bias2", "variance", "error"))
    degrees = inputs["degrees"]
    fig.set_size_inches(6.6, 3)
    ax = fig.subplots()
    ax.bar(degrees, bias2, color="C0", width=0.7, label="bias²")
    ax.bar(degrees, variance, bottom=bias2, color="C1", width=0.7, label="variance")
    ax.plot(degrees, error, "o-", color="up:ink", ms=4, lw=1.2, label="error")
    ax.set(xlabel="degree", ylabel="error (m²)", xticks=degrees)
    ax.legend(frameon=False)

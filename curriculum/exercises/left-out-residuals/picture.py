"""Ordinary residuals (rings) and left-out ones (points): the more a patient pulls, the more its own
residual flatters the model."""

import numpy as np

CASE = "body mass index of 25 patients"


def draw(fig, got, inputs):
    """For each patient a ring at the ordinary residual and a point at the left-out residual, against leverage.
    The gap between the two widens to the right."""
    left_out, leverage = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    ordinary = left_out * (1 - leverage)
    fig.set_size_inches(6.4, 3.6)
    ax = fig.subplots()
    ax.axhline(0, color="up:muted", lw=1)
    ax.vlines(leverage, ordinary, left_out, color="up:muted", lw=1)
    ax.plot(leverage, ordinary, "o", mfc="up:paper", mec="C0", ms=6, label="ordinary")
    ax.plot(leverage, left_out, "o", color="C1", ms=6, label="left out")
    ax.set(xlabel="leverage", ylabel="residual")
    ratio = np.sqrt(np.mean(left_out**2) / np.mean(ordinary**2))
    ax.set_title(f"left out, the typical miss is {ratio:.2f} times the ordinary one")
    ax.legend()

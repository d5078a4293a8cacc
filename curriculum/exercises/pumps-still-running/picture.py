"""The log-likelihood of the six pumps, and where your estimate stands on it. The bar is your standard error on either side."""

import numpy as np

CASE = "six pumps"


def draw(fig, got, inputs):
    """The log-likelihood against the mean lifetime, with a point at the estimate and a horizontal bar of one standard error to both sides."""
    mean, error, height = (float(got[key]) for key in ("mean", "std_error", "log_likelihood"))
    total, failures = inputs["time"].sum(), inputs["failed"].sum()
    mu = np.linspace(250, 5000, 500)
    curve = -failures * np.log(mu) - total / mu
    fig.set_size_inches(6.4, 3.2)
    ax = fig.subplots()
    ax.plot(mu, curve, color="C5")
    ax.plot([mean - error, mean + error], [height, height], color="C1", lw=2)
    ax.plot(mean, height, "o", color="C0", ms=9)
    ax.annotate(
        f"{mean:,.0f} hours",
        (mean, height),
        xytext=(0, 9),
        textcoords="offset points",
        ha="center",
        color="C0",
    )
    ax.set_ylim(curve.max() - 3.5, max(curve.max(), height) + 0.8)
    ax.set(xlabel="mean lifetime (hours)", ylabel="log-likelihood")

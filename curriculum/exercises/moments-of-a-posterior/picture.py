"""The posterior of the share of malignant tumours on the log-odds scale: the curve is scaled by your area, the line stands at
your mean, and the band reaches one of your deviations to each side."""

import numpy as np

CASE = "the share of malignant tumours, as log-odds"


def draw(fig, got, inputs):
    """A narrow bell curve with a vertical line at its mean and a shaded band of one standard deviation on both sides."""
    log_area, mean, deviation = (float(value) for value in got)
    k, n = inputs["a"], inputs["b"]
    x = np.linspace(mean - 5 * deviation, mean + 5 * deviation, 300)
    density = np.exp((k + 1) * x - (n + 2) * np.logaddexp(0, x) - log_area)
    fig.set_size_inches(7, 2.9)
    ax = fig.subplots()
    band = np.abs(x - mean) <= deviation
    ax.fill_between(x[band], density[band], color="C0", alpha=0.25, linewidth=0)
    ax.plot(x, density, color="C0")
    ax.axvline(mean, color="C1", linewidth=1.2)
    area = (density[1:] + density[:-1]).sum() / 2 * (x[1] - x[0])
    ax.text(mean + 1.3 * deviation, density.max() * 0.85, f"area of the curve: {area:.3f}", color="up:ink")
    ax.set(xlabel="log-odds of malignant", ylabel="density", ylim=(0, None))

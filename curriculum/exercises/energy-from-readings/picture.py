"""The power as the logger saw it, and the energy that you found for the filled part."""

import numpy as np

CASE = "a day with a gap at noon"


def draw(fig, got, inputs):
    """Readings joined by straight lines, with the area between the two bounds filled."""
    times, power = inputs["times"], inputs["power"]
    t = np.union1d(times, [inputs["begin"], inputs["end"]])
    t = t[(t >= inputs["begin"]) & (t <= inputs["end"])]
    fig.set_size_inches(7, 2.8)
    ax = fig.subplots()
    ax.fill_between(t, np.interp(t, times, power), color="C0", alpha=0.3, linewidth=0)
    ax.plot(times, power, "o-", color="C0", markersize=4, linewidth=1.3)
    mean = float(got) / (inputs["end"] - inputs["begin"])
    ax.plot([inputs["begin"], inputs["end"]], [mean, mean], color="C1", linewidth=1.5, linestyle=(0, (4, 2)))
    ax.text(inputs["begin"] + 0.1, mean + 0.12, f"{float(got):.2f} kWh: {mean:.2f} kW on average", color="C1")
    ax.set(xlabel="time of day, hours", ylabel="kilowatts", ylim=(0, 3.2))

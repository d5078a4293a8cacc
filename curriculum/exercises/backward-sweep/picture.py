"""What a cyclist's power depends on, by your slopes: watts for one per cent more of each."""

import numpy as np

CASE = "a cyclist's power"


def draw(fig, got, inputs):
    """Five horizontal bars: the extra watts for one per cent more cadence, gear, wheel, drag and rolling resistance."""
    watts = 0.01 * np.asarray(inputs["inputs"]) * np.asarray(got[1], dtype=float)
    names = ["cadence", "gear", "wheel", "drag", "rolling resistance"]
    fig.set_size_inches(7, 2.4)
    ax = fig.subplots()
    ax.barh(names[::-1], watts[::-1], color="C0", height=0.6)
    for row, value in enumerate(watts[::-1]):
        ax.text(value + 0.05, row, f"{value:.2f}", va="center", color="up:ink")
    ax.set(
        xlabel=f"more watts, on top of {float(got[0]):.0f}",
        xlim=(min(0, watts.min()), max(watts.max(), 1) * 1.12),
    )

"""What each plan costs a day. The hatched part is what it costs to run; the line is what today costs."""

import numpy as np

CASE = "six days, three plans"


def draw(fig, got, inputs):
    """One horizontal bar a plan: the cost of wrong quantities and, after it, the running cost. Your choice is green; a dashed line marks today's cost."""
    names = list(inputs["plans"])[::-1]
    total = np.array([float(got["cost"][name]) for name in names])
    run = np.array([float(inputs["running"][name]) for name in names])
    colours = ["C2" if name == got["choice"] else "C5" for name in names]
    fig.set_size_inches(6.6, 2.6)
    ax = fig.subplots()
    ax.barh(names, total - run, color=colours, height=0.6)
    ax.barh(names, run, left=total - run, color=colours, alpha=0.45, hatch="///", height=0.6)
    for i, value in enumerate(total):
        ax.text(value, i, f" {value:.1f}", va="center")
    ax.axvline(float(got["cost"][inputs["baseline"]]), color="up:ink", lw=1, ls=(0, (3, 3)))
    ax.set_xlim(0, total.max() * 1.15)
    ax.set_xlabel("cost a day (€)")

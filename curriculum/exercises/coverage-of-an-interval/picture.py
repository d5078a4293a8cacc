"""Your coverage for twenty trials, and the 95 % that it promises. It jumps because counts are whole numbers."""

import numpy as np

CASE = "twenty falls"


def draw(fig, got, inputs):
    """Left, your twenty-one intervals, one for each count. Right, a saw-tooth of coverage around a dashed line at 95 %."""
    intervals, covered = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    fig.set_size_inches(7, 3.3)
    left, right = fig.subplots(1, 2)
    for k, (low, high) in enumerate(intervals):
        left.plot([low, high], [k, k], color="C0")
        left.plot(k / (len(intervals) - 1), k, "o", color="C0", markersize=4)
    left.set(xlabel="proportion", ylabel="successes", xlim=(-0.03, 1.03), title="your intervals")
    right.plot(inputs["p"], covered, color="C0", linewidth=1.5)
    right.axhline(0.95, color="C1", linewidth=1.2, linestyle=(0, (4, 3)))
    right.set(xlabel="true proportion", ylim=(min(0.8, covered.min()), 1.01), title="your coverage")

"""What your correction does to a score. The dashed line is where nothing would change."""

import numpy as np

CASE = "balanced training, one in ten"


def draw(fig, got, inputs):
    """Corrected probability against the classifier's score: a curve that stays low and rises late."""
    fig.set_size_inches(7, 3.6)
    ax = fig.subplots()
    ax.plot([0, 1], [0, 1], color="up:muted", linestyle="--", linewidth=1)
    ax.plot(inputs["p"], np.asarray(got, dtype=float), color="C1", marker="o", markersize=4)
    ax.set(
        xlim=(0, 1),
        ylim=(0, 1),
        xlabel="score, trained on 50 % positives",
        ylabel="corrected to 10 % positives",
    )

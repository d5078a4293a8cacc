"""Your ROC curve. Sloping pieces are ties: positives and negatives that cross the threshold together."""

import numpy as np

CASE = "forty comments, scores of one digit"


def draw(fig, got, inputs):
    """The learner's ROC curve over a shaded area, above the dashed diagonal of a random ranking."""
    fig.set_size_inches(7, 4.4)
    ax = fig.subplots()
    fpr, tpr = (np.asarray(rate, dtype=float) for rate in got[:2])
    ax.fill_between(fpr, tpr, color="up:accent", alpha=0.12, linewidth=0)
    ax.plot([0, 1], [0, 1], color="up:muted", linestyle="--", linewidth=1)
    ax.plot(fpr, tpr, color="up:accent", marker="o", markersize=5, linewidth=2)
    ax.text(0.97, 0.06, f"area {float(got[2]):.2f}", ha="right", color="up:accent")
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), xlabel="false positive rate", ylabel="true positive rate")
    ax.set(xticks=[0, 0.5, 1], yticks=[0, 0.5, 1], aspect="equal")

"""Your scores, fold by fold; the line is their mean."""

import numpy as np

CASE = "eighty patients: lipids, body mass, pressure"


def draw(fig, got, inputs):
    """One bar a fold with the score of its test patients, and a line at the mean of the folds."""
    scores = np.asarray(got, dtype=float)
    names, sizes = np.unique(inputs["fold"], return_counts=True)
    fig.set_size_inches(5.4, 2.8)
    ax = fig.subplots()
    ax.bar(np.arange(len(scores)), scores, width=0.6, color="C0")
    ax.axhline(0, color="up:muted", lw=1)
    ax.axhline(scores.mean(), color="C1", lw=1.5, ls=(0, (4, 2)))
    ax.text(len(scores) - 0.55, scores.mean(), f"mean {scores.mean():.2f}", color="C1", va="bottom")
    ax.set_xlim(-0.5, len(scores) + 0.3)
    labels = [f"fold {name}\n{size} patients" for name, size in zip(names, sizes, strict=True)]
    ax.set_xticks(np.arange(len(scores)), labels)
    ax.set_ylabel("R² on the test patients")

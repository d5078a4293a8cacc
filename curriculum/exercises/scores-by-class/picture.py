"""Your birds. A dot far to the right was found often; a dot high up is right when it is named. The grey curves join
points of equal F1."""

import numpy as np

CASE = "five birds"


def draw(fig, got, inputs):
    """One dot a class, recall across and precision upwards, over curves of equal F1; the size is how often it occurs."""
    fig.set_size_inches(5.4, 4.6)
    ax = fig.subplots()
    for level in (0.2, 0.4, 0.6, 0.8):
        recall = np.linspace(level / (2 - level) + 1e-9, 1, 200)
        ax.plot(recall, level * recall / (2 * recall - level), color="up:muted", lw=0.8, alpha=0.6)
        ax.text(1.01, level / (2 - level), f"{level}", color="up:muted", fontsize=9, va="center")
    precision, recall = np.asarray(got["precision"], dtype=float), np.asarray(got["recall"], dtype=float)
    for i, name in enumerate(np.asarray(got["classes"])):
        count = np.sum(inputs["actual"] == name)
        ax.plot(recall[i], precision[i], "o", color=f"C{i % 6}", ms=6 + 1.4 * np.sqrt(count), alpha=0.85)
        ax.text(recall[i], precision[i] + 0.07, str(name), ha="center", color="up:ink", fontsize=10)
    ax.set(xlim=(-0.03, 1.08), ylim=(-0.03, 1.1), xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    ax.set(xlabel="recall", ylabel="precision")
    ax.set_title(
        f"macro {float(got['macro']):.2f}, weighted {float(got['weighted']):.2f}, micro {float(got['micro']):.2f}"
    )

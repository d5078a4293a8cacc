"""Your codes for the training rows, next to what each row's own target was. Rows of one vehicle get different codes in different folds: none has seen
its own answer."""

import numpy as np

CASE = "four vehicles"


def draw(fig, got, inputs):
    """For each vehicle, hollow points are the targets of its rows and filled ones your codes, joined by thin lines; a bar shows the code for new
    rows where there is one."""
    encoded, new = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    category, y = inputs["category"], inputs["y"]
    names = sorted(set(category.tolist()) | set(inputs["new"].tolist()))
    fig.set_size_inches(6.6, 3.3)
    ax = fig.subplots()
    for place, name in enumerate(names):
        rows = np.flatnonzero(category == name)
        across = place + 0.16 * (np.arange(len(rows)) - (len(rows) - 1) / 2)
        for x, i in zip(across, rows, strict=True):
            ax.plot([x, x], [y[i], encoded[i]], color="up:muted", lw=0.8)
            ax.plot(x, y[i], "o", mfc="up:paper", mec="up:ink", ms=7)
            ax.plot(x, encoded[i], "o", color="C0", ms=7)
        for code in new[inputs["new"] == name]:
            ax.plot([place - 0.35, place + 0.35], [code, code], color="C1", lw=2)
    ax.plot([], [], "o", mfc="up:paper", mec="up:ink", label="target")
    ax.plot([], [], "o", color="C0", label="code, out of fold")
    ax.plot([], [], color="C1", label="code for new rows")
    ax.legend(loc="upper left", fontsize=9)
    ax.set_xticks(range(len(names)), names)
    ax.set_ylabel("minutes")

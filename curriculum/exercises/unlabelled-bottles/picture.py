"""Your bottles. Each bar is one bottle and shares itself among three wines; those you set aside are marked,
and lie where the two largest shares are nearly alike."""

import numpy as np

CASE = "flavanoids and colour"


def draw(fig, got, inputs):
    """A stacked bar for each new bottle, sorted by how far the most probable wine leads; marks under the
    doubtful ones."""
    table, doubtful = np.asarray(got[0], dtype=float), np.asarray(got[2]).astype(bool)
    ranked = np.sort(table, axis=1)
    order = np.argsort(ranked[:, -1] - ranked[:, -2])
    fig.set_size_inches(7, 3.2)
    ax = fig.subplots()
    bottom = np.zeros(len(table))
    for k, name in enumerate(inputs["names"]):
        ax.bar(range(len(table)), table[order, k], bottom=bottom, color=f"C{k}", width=0.8, label=name)
        bottom += table[order, k]
    aside = np.flatnonzero(doubtful[order])
    ax.plot(aside, np.full(len(aside), -0.06), "^", color="up:ink", ms=6)
    ax.set(xticks=[], ylim=(-0.12, 1.02), ylabel="probability", xlabel="bottles, the closest calls first")
    ax.set_title(f"{doubtful.sum()} of {len(table)} for the taster")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.12), ncols=3)

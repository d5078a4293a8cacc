"""The population by strata, as wide as they are common. Your estimate weights by width; the plain mean of the sample does not."""

import numpy as np

CASE = "proline in 178 wines, most drawn from one kind"


def draw(fig, got, inputs):
    """Three columns of different widths, one a kind of wine, with the sampled values as dots. A line marks your estimate, with a band of two
    standard errors; the sample's plain mean lies elsewhere."""
    y, stratum, sizes = inputs["y"], inputs["stratum"], inputs["sizes"]
    mean, error = float(got[0]), float(got[1])
    edges = np.append(0, np.cumsum(sizes)) / sizes.sum()
    fig.set_size_inches(7, 3.5)
    ax = fig.subplots()
    for h, colour in enumerate(("C0", "C2", "C3")):
        values, width = y[stratum == h], edges[h + 1] - edges[h]
        ax.bar(
            edges[h],
            values.mean(),
            width,
            align="edge",
            color=colour,
            alpha=0.3,
            edgecolor="up:paper",
            linewidth=2,
        )
        places = edges[h] + width * (0.2 + 0.6 * np.arange(len(values)) / max(len(values) - 1, 1))
        ax.plot(places, values, "o", color=colour, markersize=5)
        ax.text(edges[h] + width / 2, 40, f"{sizes[h]} of kind {h}", ha="center", color=colour)
    ax.fill_between([0, 1], mean - 2 * error, mean + 2 * error, color="C1", alpha=0.2, linewidth=0)
    ax.plot([0, 1], [mean, mean], color="C1")
    ax.text(1.01, mean, f"yours {mean:.0f}", color="C1", va="center")
    ax.plot([0, 1], [y.mean()] * 2, color="up:muted", linewidth=1, linestyle=(0, (3, 3)))
    ax.text(1.01, y.mean(), f"plain {y.mean():.0f}", color="up:muted", va="center")
    ax.set(xlim=(0, 1.18), xticks=[], ylabel="proline")

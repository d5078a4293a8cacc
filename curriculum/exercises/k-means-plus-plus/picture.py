"""Before each choice of yours, the area of a dot is the chance of that point. The ring is what you chose."""

CASE = "four blobs"


def draw(fig, got, inputs):
    """A panel for each choice after the first: numbered centres, dots whose area is the chance to follow."""
    X, chosen = inputs["X"], [int(i) for i in got]
    fig.set_size_inches(7, 2.6)
    panels = fig.subplots(1, len(chosen) - 1, sharex=True, sharey=True, squeeze=False)[0]
    for t, ax in enumerate(panels, start=1):
        weights = ((X[:, None] - X[chosen[:t]]) ** 2).sum(axis=2).min(axis=1)
        ax.scatter(*X.T, s=2 + 900 * weights / weights.sum(), color="C0", alpha=0.55, lw=0)
        ax.scatter(*X[chosen[t]], s=160, facecolor="none", edgecolor="up:accent", lw=1.8)
        for order, i in enumerate(chosen[:t], start=1):
            ax.plot(*X[i], "o", color="up:ink", ms=11)
            ax.text(*X[i], str(order), color="up:paper", ha="center", va="center", fontsize=8)
        ax.set_title(f"choosing centre {t + 1}", fontsize=9)
        ax.set_aspect("equal", adjustable="box")
        ax.set_xticks([])
        ax.set_yticks([])

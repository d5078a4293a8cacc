"""The plane as your tree sees it: one rectangle for each leaf, in the colour of the label that it
predicts."""

CASE = "two moons"


def draw(fig, got, inputs):
    """Two interleaved half moons and the rectangles into which the tree cuts the plane."""
    X, y = inputs["X"], inputs["y"]
    low, high = X.min(axis=0) - 0.25, X.max(axis=0) + 0.25
    fig.set_size_inches(5.6, 3.9)
    ax = fig.subplots()

    def paint(node, x0, x1, y0, y1):
        if not isinstance(node, dict):
            ax.fill([x0, x1, x1, x0], [y0, y0, y1, y1], color=f"C{int(node)}", alpha=0.14, lw=0)
            return
        t = node["threshold"]
        if node["feature"] == 0:
            ax.plot([t, t], [y0, y1], color="up:muted", lw=0.9)
            paint(node["left"], x0, t, y0, y1)
            paint(node["right"], t, x1, y0, y1)
        else:
            ax.plot([x0, x1], [t, t], color="up:muted", lw=0.9)
            paint(node["left"], x0, x1, y0, t)
            paint(node["right"], x0, x1, t, y1)

    paint(got["tree"], low[0], high[0], low[1], high[1])
    for label, marker in ((0, "o"), (1, "s")):
        ax.plot(*X[y == label].T, marker, color=f"C{label}", ms=6, mec="up:paper", mew=0.8)
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("feature 0")
    ax.set_ylabel("feature 1")

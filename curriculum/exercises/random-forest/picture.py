"""Your forest beside its first tree. A stripe that one tree has drawn for a single point is outvoted, unless
most trees have met that point."""

import numpy as np

CASE = "two clouds"


def draw(fig, got, inputs):
    """Two clouds of points on a ground coloured by your forest's vote, and beside it by the vote of its
    first tree alone."""

    def reach(tree, x):
        while isinstance(tree, dict):
            tree = tree["left"] if x[tree["feature"]] <= tree["threshold"] else tree["right"]
        return tree

    X, y, grid = inputs["X"], inputs["y"], inputs["X_new"]
    alone = np.array([reach(got["trees"][0], x) for x in grid])
    fig.set_size_inches(7, 3.3)
    views = ((alone, "the first tree"), (np.asarray(got["votes"]), f"{len(got['trees'])} trees"))
    for ax, (labels, title) in zip(fig.subplots(1, 2, sharey=True), views, strict=True):
        for k in (0, 1):
            ax.plot(*grid[labels == k].T, "s", color=f"C{k}", ms=6.5, alpha=0.16, mec="none")
            ax.plot(*X[y == k].T, "os"[k], color=f"C{k}", ms=5, mec="up:paper", mew=0.6)
        ax.set(title=title, xlabel="$x_1$", xlim=(-2.6, 5.1), ylim=(-2.6, 4.1))

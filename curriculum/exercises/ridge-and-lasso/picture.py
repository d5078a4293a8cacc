"""The bargain your lasso has struck. A column whose weight is not zero pulls with exactly alpha; one that
pulls with less is left at zero."""

import numpy as np

CASE = "forty patients"


def draw(fig, got, inputs):
    """Left, the weights your lasso gives five measurements; right, the pull of each column on the residual.
    The pulls of the chosen columns lie on the lines at plus and minus alpha, the others between them."""
    names = ["body mass", "pressure", "cholesterol", "its LDL part", "triglycerides"]
    X, y, alpha = inputs["X"], inputs["y"], inputs["alpha"]
    w = np.asarray(got[0], dtype=float)
    pull = (X - X.mean(axis=0)).T @ (y - X @ w - float(got[1])) / len(y)
    colours = ["C0" if v else "C5" for v in w]
    rows = np.arange(len(w))[::-1]
    fig.set_size_inches(7, 2.8)
    left, right = fig.subplots(1, 2, sharey=True)
    left.barh(rows, w, color=colours, height=0.55)
    left.axvline(0, color="up:muted", lw=1)
    left.set_yticks(rows, names)
    left.set_title("weight")
    right.barh(rows, pull, color=colours, height=0.55)
    for edge in (-alpha, alpha):
        right.axvline(edge, color="C1", lw=1.4, ls=(0, (3, 2)))
    right.axvline(0, color="up:muted", lw=1)
    right.set_title(f"pull, at most {alpha:g}")

"""Two hundred columns of noise. Left, your predictions against the truth; right, those of the code that
you were given."""

import numpy as np

CASE = "nothing but noise"


def leaky(X, y, folds, k):
    """The starter's predictions, without scikit-learn; the case has no missing values."""
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    Z = Z[:, np.argsort(-np.abs(Z.T @ (y - y.mean())))[:k]]
    predictions = np.zeros(len(y))
    for v in range(folds.max() + 1):
        inside = folds == v
        A, b = Z[~inside], y[~inside]
        centre = A - A.mean(axis=0)
        w = np.linalg.solve(centre.T @ centre + np.eye(k), centre.T @ (b - b.mean()))
        predictions[inside] = b.mean() + (Z[inside] - A.mean(axis=0)) @ w
    return predictions


def draw(fig, got, inputs):
    """Two clouds of points. The left one shows no relation; the right one seems to follow the diagonal."""
    y = inputs["y"]
    fig.set_size_inches(6.8, 3.3)
    both = (("yours", np.asarray(got, dtype=float), "C0"), ("with the leak", leaky(**inputs), "C1"))
    for ax, (name, predictions, colour) in zip(
        fig.subplots(1, 2, sharex=True, sharey=True), both, strict=True
    ):
        ax.plot(predictions, y, "o", color=colour, ms=5, alpha=0.75, mec="up:paper", mew=0.6)
        ax.plot([40, 320], [40, 320], color="up:muted", lw=1, ls=(0, (3, 3)))
        share = 1 - ((y - predictions) ** 2).sum() / ((y - y.mean()) ** 2).sum()
        ax.set(title=f"{name}: R² = {share:.2f}", xlabel="predicted")
        if name == "yours":
            ax.set_ylabel("what happened")

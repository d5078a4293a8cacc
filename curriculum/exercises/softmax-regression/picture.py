"""Your three regions. Where the colour is pale, your model hesitates; points that carry another colour than
the ground lie in a region that is not theirs."""

import numpy as np

CASE = "sixty wines"


def draw(fig, got, inputs):
    """Wines of three varieties in the plane of flavanoids and colour, on a ground coloured by the most
    probable class under your weights; straight borders part the regions."""
    X, y = inputs["X"], inputs["y"]
    W, b = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    low, high = X.min(axis=0) - 0.4, X.max(axis=0) + 0.4
    u, v = np.meshgrid(np.linspace(low[0], high[0], 220), np.linspace(low[1], high[1], 220))
    Z = np.stack([u, v], axis=-1) @ W + b
    P = np.exp(Z - Z.max(axis=-1, keepdims=True))
    P /= P.sum(axis=-1, keepdims=True)
    best = P.argmax(axis=-1)
    fig.set_size_inches(6.4, 4.2)
    ax = fig.subplots()
    for k in range(3):
        share = np.where(best == k, P[..., k], 0.0)
        for level, alpha in ((0.34, 0.08), (0.6, 0.08), (0.9, 0.08)):
            if share.max() > level:
                ax.contourf(u, v, share, levels=[level, 1.01], colors=[f"C{k}"], alpha=alpha)
        ax.plot(*X[y == k].T, "os^"[k], color=f"C{k}", ms=7, mec="up:paper", mew=0.8, label=f"variety {k}")
    ax.contour(u, v, best, levels=[0.5, 1.5], colors="up:ink", linewidths=0.8)
    right = int(((X @ W + b).argmax(axis=1) == y).sum())
    ax.set(
        xlabel="flavanoids, standardized", ylabel="colour, standardized", title=f"{right} of {len(y)} right"
    )
    ax.legend()

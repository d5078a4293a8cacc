"""Blood pressure against age, before and after your code. The dark line is the least-squares line; rings are the new patients,
cleaned by the rule of the others."""

import numpy as np

CASE = "pressure and cholesterol, age taken out"


def draw(fig, got, inputs):
    """Left: blood pressure rises with age. Right: what is left has mean zero and a flat line."""
    X, Z, X_new, Z_new = (np.asarray(inputs[k], dtype=float) for k in ("X", "Z", "X_new", "Z_new"))
    fig.set_size_inches(7, 3.2)
    titles = "blood pressure", "age taken out"
    parts = (X, X_new), (np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float))
    for ax, title, (old, new) in zip(fig.subplots(1, 2), titles, parts, strict=True):
        ax.plot(Z[:, 0], old[:, 0], "o", color="C0", markersize=4, alpha=0.8)
        ax.plot(Z_new[:, 0], new[:, 0], "o", color="C1", markerfacecolor="none", markersize=5)
        line = np.polyfit(Z[:, 0], old[:, 0], 1)
        ends = np.array([Z[:, 0].min(), Z[:, 0].max()])
        ax.plot(ends, np.polyval(line, ends), color="up:ink", linewidth=2)
        ax.set(title=title, xlabel="age")

"""What your model makes of each digit. The framed cell is your worst pair; the diagonal is what went right."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

CASE = "ten digits"
ACCENT = LinearSegmentedColormap.from_list("accent", [("up:accent", 0.0), ("up:accent", 0.85)])


def draw(fig, got, inputs):
    """A ten by ten table, rows actual and columns read, misread shares in per cent and shaded, the worst framed."""
    names, shares = [str(name) for name in np.asarray(got[0])], np.asarray(got[1], dtype=float)
    k = len(names)
    fig.set_size_inches(5.6, 4.6)
    ax = fig.subplots()
    errors = np.where(np.eye(k, dtype=bool), 0, shares)
    ax.pcolormesh(
        errors, cmap=ACCENT, vmin=0, vmax=max(errors.max(), 0.01), edgecolors="up:faint", linewidth=1
    )
    for (i, j), share in np.ndenumerate(shares):
        if share > 0:
            colour = "up:muted" if i == j else "up:ink"
            ax.text(j + 0.5, i + 0.5, f"{share:.0%}"[:-1], ha="center", va="center", fontsize=9, color=colour)
    if got[3] is not None:
        i, j = (names.index(str(name)) for name in got[3])
        ax.plot([j, j + 1, j + 1, j, j], [i, i, i + 1, i + 1, i], color="C1", lw=2.5)
    ax.set_xticks(np.arange(k) + 0.5, names)
    ax.set_yticks(np.arange(k) + 0.5, names)
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.set(xlabel="read as", ylabel="really is", aspect="equal")
    ax.set_title(f"per cent of the row; accuracy {float(got[2]):.0%}")
    for side in ax.spines.values():
        side.set_visible(False)

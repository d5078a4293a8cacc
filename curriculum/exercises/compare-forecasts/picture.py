"""Your average fines: the part that nobody can avoid, and what each forecast pays on top of it."""

import numpy as np

CASE = "four forecasts of the runway"


def draw(fig, got, inputs):
    """Four bars. Each begins with the entropy and is lengthened by the divergence; a mark shows the
    cross-entropy."""
    cross, kl = np.asarray(got["cross_entropy"], dtype=float), np.asarray(got["kl"], dtype=float)
    fig.set_size_inches(7, 2.4)
    ax = fig.subplots()
    for i, (total, extra, q) in enumerate(zip(cross, kl, inputs["Q"], strict=True)):
        ax.barh(-i, total - extra, color="C0", height=0.7)
        ax.barh(-i, extra, left=total - extra, color="C1", height=0.7)
        ax.plot([total, total], [-i - 0.42, -i + 0.42], color="up:ink", lw=1.6)
        ax.text(0.02, -i, ", ".join(f"{share:g}" for share in q), va="center", color="up:paper")
        ax.text(total + 0.02, -i, f"{extra:.3f} needless", va="center", color="C1")
    ax.set(yticks=[], xlabel="average fine (nats)", xlim=(0, cross.max() * 1.25))
    ax.spines["left"].set_visible(False)

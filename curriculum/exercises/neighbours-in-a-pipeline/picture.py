"""Your cross-validated accuracy for each number of neighbours, and your choice."""

import numpy as np

CASE = "wines by all measurements"


def draw(fig, got, inputs):
    """Accuracy against the number of neighbours, four points joined by a line, one of them marked."""
    ks, accuracies = np.asarray(inputs["ks"]), np.asarray(got[0], dtype=float)
    fig.set_size_inches(6, 3.2)
    ax = fig.subplots()
    ax.plot(ks, accuracies, "o-", color="C0")
    chosen = accuracies[ks == got[1]]
    ax.plot([got[1]] * len(chosen), chosen, "o", color="C1", markersize=11)
    ax.set(
        xlabel="neighbours",
        ylabel="accuracy on held-out rows",
        xticks=ks,
        ylim=(min(0.85, accuracies.min() - 0.02), 1.005),
    )

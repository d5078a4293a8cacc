"""How sure your model is that a line describes wine. The beginning of each line stands beside its bar."""

import numpy as np

CASE = "descriptions of wine and of tumours"


def draw(fig, got, inputs):
    """Twelve horizontal bars between 0 and 1, most of them near one end, with the first words of each line."""
    P = np.asarray(got[1], dtype=float)[:, 1]
    fig.set_size_inches(7, 4)
    ax = fig.subplots()
    rows = -np.arange(len(P))
    ax.barh(rows, P - 0.5, left=0.5, color=["C4" if p > 0.5 else "C0" for p in P], height=0.6)
    ax.set_yticks(rows, [line[:34] for line in inputs["new"]], fontsize=8, parse_math=False)
    ax.set(xlim=(0, 1), xlabel="tumours (0) or wine (1)")

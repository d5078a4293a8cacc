"""Left, an average digit with your four pixels in the order in which you chose them; right, what they
tell together."""

import numpy as np

CASE = "black and white digits"


def draw(fig, got, inputs):
    """A grid of eight by eight pixels, darker where ink is frequent, with your choices numbered, and a bar
    of bits for each."""
    columns, bits = np.asarray(got[0]).astype(int), np.asarray(got[1], dtype=float)
    fig.set_size_inches(6.6, 3)
    plane, bars = fig.subplots(1, 2)
    for j, share in enumerate(inputs["X"].mean(axis=0)):
        row, column = divmod(j, 8)
        plane.fill(
            [column, column + 0.94, column + 0.94, column],
            [row, row, row + 0.94, row + 0.94],
            color="C5",
            alpha=0.08 + 0.7 * share,
            lw=0,
        )
    for t, j in enumerate(columns):
        row, column = divmod(int(j), 8)
        plane.fill(
            [column, column + 0.94, column + 0.94, column],
            [row, row, row + 0.94, row + 0.94],
            color="C1",
            lw=0,
        )
        plane.text(column + 0.47, row + 0.5, str(t + 1), ha="center", va="center", color="up:paper")
    plane.set(xlim=(0, 8), ylim=(8, 0), aspect="equal")
    plane.axis("off")
    p = np.unique(inputs["y"], return_counts=True)[1] / len(inputs["y"])
    whole = -(p * np.log2(p)).sum()
    bars.bar(np.arange(1, len(bits) + 1), bits, color="C1", width=0.7)
    bars.plot([0.4, len(bits) + 0.6], [whole, whole], color="up:ink", lw=1.2)
    bars.text(0.5, whole - 0.08, "all there is to know about the digit", va="top")
    bars.set(xlabel="pixels chosen", ylabel="bits", ylim=(0, whole * 1.06), xticks=range(1, len(bits) + 1))

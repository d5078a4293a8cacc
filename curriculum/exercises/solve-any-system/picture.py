"""All the prices that your solution allows. Each line is one price as you walk along your null space; where two are
parallel, their difference is known although neither of them is."""

import numpy as np

CASE = "receipts that repeat each other"


def draw(fig, got, inputs):
    """Three lines, the prices of coffee, bun and juice, against the number of steps along the null space. Coffee and
    juice rise together, the bun falls twice as fast."""
    x, N = np.asarray(got[1], dtype=float), np.asarray(got[2], dtype=float)
    step = N[:, 0] / (np.abs(N[:, 0]).max() / 2)
    t = np.linspace(-2, 2, 41)
    fig.set_size_inches(6, 3.4)
    ax = fig.subplots()
    for name, start, slope, colour in zip(
        ("coffee", "bun", "juice"), x, step, ("C0", "C1", "C2"), strict=True
    ):
        ax.plot(t, start + slope * t, color=colour)
        ax.plot(0, start, "o", color=colour)
        ax.text(2.08, start + slope * 2, name, color=colour, va="center")
    ax.axhline(0, color="up:muted", linewidth=1)
    ax.set(xlabel="steps along your null space, from your solution (dots)", ylabel="price", xlim=(-2, 2.6))

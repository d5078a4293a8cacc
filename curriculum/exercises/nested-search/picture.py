"""Your search on pure noise. The winner's score is the best of three; the nested score has not taken part in a
choice. The truth is one half."""

CASE = "noise and nothing else"


def draw(fig, got, inputs):
    """Two points on a line from 0.3 to 0.8: the nested score and the flattered one, with a dashed line at one half; below, the
    penalties that the outer rounds chose."""
    fig.set_size_inches(7, 3.2)
    top, below = fig.subplots(2, 1, height_ratios=[1, 1.3])
    top.axvline(0.5, color="up:muted", lw=1, ls="--")
    for key, colour, y in (("flattered", "C1", 1), ("nested", "C0", 0)):
        top.plot(float(got[key]), y, "o", color=colour, ms=10)
    top.set_yticks([1, 0], ["winner's score", "nested score"])
    top.set(xlim=(0.25, 0.85), ylim=(-0.6, 1.6), xlabel="accuracy")
    for row, alpha in enumerate(got["chosen"]):
        below.plot(inputs["alphas"], [-row] * len(inputs["alphas"]), "o", mfc="none", mec="up:muted", ms=8)
        below.plot(float(alpha), -row, "o", color="C0", ms=8)
    below.set_yticks(
        [-row for row in range(len(got["chosen"]))], [f"round {row + 1}" for row in range(len(got["chosen"]))]
    )
    below.set_ylim(0.6 - len(got["chosen"]), 0.6)
    below.set(xscale="log", xlabel="penalty alpha; filled is the one that the round chose")

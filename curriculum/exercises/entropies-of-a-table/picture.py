"""Your entropies on one scale of bits: the two variables, laid so that they overlap in what they share."""

CASE = "the harbour's sign and the sea"


def draw(fig, got, inputs):
    """Bars for the joint entropy, for the sign from the left, for the sea to the right end, and for what
    they share."""
    fig.set_size_inches(7, 2.3)
    ax = fig.subplots()
    both, x, y, left, shared = (float(got[key]) for key in ("joint", "x", "y", "y_given_x", "mutual"))
    rows = [
        (0, both, "both", "C5"),
        (0, x, "sign", "C1"),
        (both - y, y, "sea", "C0"),
        (x, left, "sea, sign known", "C3"),
        (both - y, shared, "shared", "C2"),
    ]
    for i, (start, width, name, colour) in enumerate(rows):
        ax.barh(-i, width, left=start, color=colour, height=0.75)
        ax.text(start + width / 2, -i, f"{name} {width:.2f}", ha="center", va="center", color="up:paper")
    ax.set(yticks=[], xlabel="bits", xlim=(0, max(both, x + left) + 0.05))
    ax.spines["left"].set_visible(False)

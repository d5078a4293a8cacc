"""Your means, *column by column*."""

CASE = "three by two"


def draw(fig, got, inputs):
    """A bar for every column."""
    fig.subplots().bar(range(inputs["X"].shape[1]), got)

"""Your labels for fifteen irises, as large rings among the examples they asked."""

import numpy as np

CASE = "iris, sepals only"


def draw(fig, got, inputs):
    """Sixty small points in three colours, and fifteen large rings in the colour of the predicted class."""
    fig.set_size_inches(5.8, 3.8)
    ax = fig.subplots()
    for c, (name, colour) in enumerate(
        zip(("setosa", "versicolor", "virginica"), ("C0", "C1", "C2"), strict=True)
    ):
        ax.plot(*inputs["X"][inputs["y"] == c].T, "o", color=colour, markersize=4, label=name)
        ax.plot(
            *inputs["new"][np.asarray(got) == c].T,
            "o",
            color="none",
            markeredgecolor=colour,
            markeredgewidth=2,
            markersize=11,
        )
    ax.set(xlabel="sepal length (cm)", ylabel="sepal width (cm)")
    ax.legend()

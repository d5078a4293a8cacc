"""What your search box shows for "pilot light out"."""

import numpy as np

CASE = "the pilot light"


def draw(fig, got, inputs):
    """A bar for each page that was found, best first, as long as its similarity, with the first words of the page."""
    order, similarity = np.asarray(got[0]).astype(int), np.asarray(got[1], dtype=float)
    fig.set_size_inches(7, 0.7 + 0.6 * len(order))
    ax = fig.subplots()
    for row, (page, value) in enumerate(zip(order, similarity, strict=True)):
        text = inputs["pages"][page]
        ax.barh(-row, value, height=0.42, color="C0" if row == 0 else "C5")
        ax.text(0, -row + 0.28, f"{value:.2f}  {text[:60]}{'…' if len(text) > 60 else ''}", va="bottom")
    ax.set(xlim=(0, 1), ylim=(0.6 - len(order), 0.75), xlabel="cosine similarity", yticks=[])
    ax.spines["left"].set_visible(False)

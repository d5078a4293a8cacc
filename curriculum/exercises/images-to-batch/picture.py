"""The photograph with its box, and the batch that your function made of it, put back together."""

import numpy as np

CASE = "a sunset"


def draw(fig, got, inputs):
    """Left, a sunset with the crop marked. Right, the brightened crop as your code returned it."""
    top, left, rows, columns = inputs["box"]
    batch = np.asarray(got["batch"], dtype=float)
    fig.set_size_inches(7, 2.6)
    before, after = fig.subplots(1, 2)
    paint(before, inputs["images"][0])
    before.plot(
        [left - 0.5, left + columns - 0.5, left + columns - 0.5, left - 0.5, left - 0.5],
        [top - 0.5, top - 0.5, top + rows - 0.5, top + rows - 0.5, top - 0.5],
        color="white",
        linewidth=2,
    )
    paint(after, np.moveaxis(batch[0], 0, -1) * 255)
    for ax, title in ((before, "the photograph"), (after, "your batch")):
        ax.set_title(title, fontsize=10, color="up:ink")
        ax.axis("off")


def paint(ax, image):
    """Pixels as squares, of which the figure's SVG can be made without embedding a bitmap."""
    height, width, _ = image.shape
    colours = np.clip(np.asarray(image, dtype=float) / 255, 0, 1)
    edges = np.arange(width + 1) - 0.5, np.arange(height + 1) - 0.5
    ax.pcolormesh(*edges, colours, edgecolors="face", linewidth=0.3)
    ax.set(xlim=(-0.5, width - 0.5), ylim=(height - 0.5, -0.5), aspect="equal")

"""The image, and your patches in the order in which you returned them."""

import numpy as np

CASE = "a sailing boat in six patches"


def draw(fig, got, inputs):
    """Left, a sailing boat. Right, the six patches that your code returned, numbered, a little apart."""
    size, channels = inputs["size"], inputs["image"].shape[2]
    cut = np.asarray(got, dtype=float).reshape(-1, size, size, channels)
    across = inputs["image"].shape[1] // size
    fig.set_size_inches(7, 2.7)
    fig.set_layout_engine("none")
    ax = fig.add_axes([0.02, 0.06, 0.42, 0.84])
    paint(ax, inputs["image"])
    ax.axis("off")
    for n, patch in enumerate(cut):
        line, column = divmod(n, across)
        ax = fig.add_axes([0.5 + 0.165 * column, 0.5 - 0.47 * line, 0.15, 0.4])
        paint(ax, patch)
        ax.set_title(str(n), fontsize=9, color="up:muted", pad=2)
        ax.axis("off")


def paint(ax, image):
    """Pixels as squares, of which the figure's SVG can be made without embedding a bitmap."""
    height, width, _ = image.shape
    colours = np.clip(np.asarray(image, dtype=float) / 255, 0, 1)
    edges = np.arange(width + 1) - 0.5, np.arange(height + 1) - 0.5
    ax.pcolormesh(*edges, colours, edgecolors="face", linewidth=0.3)
    ax.set(xlim=(-0.5, width - 0.5), ylim=(height - 0.5, -0.5), aspect="equal")

"""The data and your three shapes. Which one hugs the bars, and which one is still there at the limit?"""

import numpy as np

CASE = "concavity of 569 tumours"


def draw(fig, got, inputs):
    """A histogram that falls from the left, with a flat line, a bell and a falling exponential over it, and a mark at the limit."""
    x, t, found = inputs["x"], inputs["t"], got["parameters"]
    low, high = (float(v) for v in found["uniform"])
    mean, deviation = (float(v) for v in found["normal"])
    rate = float(found["exponential"])
    grid = np.linspace(-0.1, 0.6, 400)
    densities = {
        "uniform": (np.where((grid >= low) & (grid <= high), 1 / (high - low), 0), "C2"),
        "exponential": (np.where(grid >= 0, rate * np.exp(-rate * np.maximum(grid, 0)), 0), "C1"),
        "normal": (np.exp(-(((grid - mean) / deviation) ** 2) / 2) / (deviation * np.sqrt(2 * np.pi)), "C0"),
    }
    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    ax.hist(x, bins=40, density=True, color="up:faint")
    for name, (density, colour) in densities.items():
        chosen = name == got["best"]
        ax.plot(
            grid,
            density,
            color=colour,
            linewidth=2.6 if chosen else 1.4,
            alpha=1 if chosen else 0.7,
            label=name,
        )
    ax.axvline(t, color="up:muted", linewidth=1, linestyle=(0, (2, 3)))
    ax.text(
        t - 0.01, ax.get_ylim()[1] * 0.45, f"beyond: {float(got['tail']):.2g}", color="up:muted", ha="right"
    )
    ax.set(xlabel="concavity", ylabel="density", xlim=(-0.1, 0.6))
    ax.legend(loc="upper right", bbox_to_anchor=(0.83, 1))

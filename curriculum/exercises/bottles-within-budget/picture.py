"""Your shortlist. Each bottle lies where its price and its alcohol put it; the line joins your bottles in your order."""

import numpy as np

CASE = "twelve bottles, many of them alike"


def draw(fig, got, inputs):
    """Alcohol against price. Hollow points are bottles with a price, filled ones those on the list, numbered in its order;
    a dashed line marks the budget."""
    price = dict(zip(inputs["price_codes"].tolist(), inputs["price_values"].tolist(), strict=True))
    place = {
        int(code): (price[int(code)], float(alcohol))
        for code, alcohol in zip(inputs["codes"], inputs["alcohol"], strict=True)
        if np.isfinite(price.get(int(code), np.nan))
    }
    fig.set_size_inches(6.2, 3.4)
    ax = fig.subplots()
    ax.plot(*zip(*place.values(), strict=True), "o", mfc="none", mec="up:muted", ms=9)
    path = [place[code] for code in got["codes"] if code in place]
    if path:
        ax.plot(*zip(*path, strict=True), "o-", color="C0", ms=9, lw=1)
    at = {}
    for i, spot in enumerate(path):
        at.setdefault(spot, []).append(str(i + 1))
    for spot, numbers in at.items():
        ax.annotate(", ".join(numbers), spot, xytext=(8, 6), textcoords="offset points", color="C0")
    ax.axvline(inputs["budget"], color="C4", lw=1, ls=(0, (4, 3)))
    ax.text(inputs["budget"], 1.03, "budget", color="C4", ha="center", transform=ax.get_xaxis_transform())
    ax.set(xlabel="price", ylabel="alcohol (%)")
    ax.margins(0.12)

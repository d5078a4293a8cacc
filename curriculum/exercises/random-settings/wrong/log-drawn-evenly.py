"""Your logarithmic knobs are drawn evenly, so nearly all values lie in the highest decade. Make the *logarithm*
uniform: stretch `u` between the logarithms of the ends and come back with `exp`."""

import numpy as np


def settings(space, u):
    return [
        {name: value(*knob, share) for (name, knob), share in zip(space.items(), row, strict=True)} for row in u
    ]


def value(kind, *rest):
    if kind == "choice":
        return rest[0][int(rest[1] * len(rest[0]))]
    low, high, share = rest
    if kind in ("linear", "log"):
        return low + share * (high - low)
    return low + int(share * (high - low + 1))

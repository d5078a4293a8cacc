"""Your whole numbers never reach `high`. From low to high, both included, there are high - low + 1 values."""

import numpy as np


def settings(space, u):
    return [
        {name: value(*knob, share) for (name, knob), share in zip(space.items(), row, strict=True)} for row in u
    ]


def value(kind, *rest):
    if kind == "choice":
        return rest[0][int(rest[1] * len(rest[0]))]
    low, high, share = rest
    if kind == "linear":
        return low + share * (high - low)
    if kind == "log":
        return np.exp(np.log(low) + share * (np.log(high) - np.log(low)))
    return low + int(share * (high - low))

"""You cut off after adding `low`. `int` rounds towards zero, so with negative ends the values are one too high.
Round down the count of steps first, then add `low`."""

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
    return int(low + share * (high - low + 1))

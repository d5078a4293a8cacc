"""You return the logarithm of the value. Come back with `exp`."""

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
        return np.log(low) + share * (np.log(high) - np.log(low))
    return low + int(share * (high - low + 1))

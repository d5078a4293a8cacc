"""All knobs of a setting use the number in the first column, so they rise and fall together and you search a
line instead of the box. Each knob has a column of its own."""

import numpy as np


def settings(space, u):
    return [{name: value(*knob, row[0]) for name, knob in space.items()} for row in u]


def value(kind, *rest):
    if kind == "choice":
        return rest[0][int(rest[1] * len(rest[0]))]
    low, high, share = rest
    if kind == "linear":
        return low + share * (high - low)
    if kind == "log":
        return np.exp(np.log(low) + share * (np.log(high) - np.log(low)))
    return low + int(share * (high - low + 1))

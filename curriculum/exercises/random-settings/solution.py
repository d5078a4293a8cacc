"""Every kind of knob is a way to stretch the interval from 0 to 1.

Log-uniform means that the logarithm is uniform: stretch $u$ to the interval of the logarithms and come back with
`exp`. Written as `low * (high / low) ** u` it says the same in one line: from `low`, go a share $u$ of the
factor that leads to `high`.

Whole numbers need $\\text{high} - \\text{low} + 1$ intervals of equal length, so multiply by that and cut off
what follows the point. Rounding instead would give the first and the last value half a share each. A choice is a
whole number that counts options.
"""


def settings(space, u):
    """Settings for a random search: a list of m dicts with a value for each knob."""
    return [{name: value(*knob, float(row[j])) for j, (name, knob) in enumerate(space.items())} for row in u]


def value(kind, *rest):
    """The value of one knob for a uniform number, which comes last."""
    if kind == "choice":
        options, share = rest
        return options[int(share * len(options))]
    low, high, share = rest
    if kind == "linear":
        return low + share * (high - low)
    if kind == "log":
        return low * (high / low) ** share
    return low + int(share * (high - low + 1))

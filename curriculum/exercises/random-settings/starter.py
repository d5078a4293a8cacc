import numpy as np


def settings(space, u):
    """Settings for a random search: a list of m dicts with a value for each knob.

    space: dict from a knob's name to its description. u: uniform numbers in [0, 1), shape (m, d).
    """
    ...

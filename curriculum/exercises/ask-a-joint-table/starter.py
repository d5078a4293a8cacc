import numpy as np


def ask(counts, keep, given):
    """P(kept variables | given values) from a table of counts, with one axis for each entry of keep."""
    ...

import numpy as np


def entropies(counts):
    """Entropies in bits of a table of counts, (r, c): a dict with "x", "y", "joint", "y_given_x", "mutual"."""
    ...

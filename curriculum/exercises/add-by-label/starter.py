import numpy as np


def add(labels_a, values_a, labels_b, values_b, fill=None):
    """Add two labelled lists by label. Returns (labels, values), both of shape (number of labels in either,)."""
    ...

import numpy as np


def correct_prior(p, trained, deployed):
    """Probabilities of shape (n,) for another share of positives than the classifier was trained on."""
    ...

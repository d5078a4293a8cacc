import numpy as np


def word_filter(counts, y, new, alpha):
    """Multinomial naive Bayes: log priors (K,), log word probabilities (K, V), and probabilities for new (m, K)."""
    ...

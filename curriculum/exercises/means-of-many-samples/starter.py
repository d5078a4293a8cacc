import numpy as np


def sampling(population, draws):
    """Means of the samples (R,), their theoretical standard error, the share within 1.96 of it, and their skewness."""
    ...

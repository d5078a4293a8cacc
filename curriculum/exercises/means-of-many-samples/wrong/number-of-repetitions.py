"""You divide by the root of R, the number of samples. Repeating the experiment does not make a single sample more precise: divide by the root of n, the size
of a sample."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = population.std() / np.sqrt(len(draws))
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

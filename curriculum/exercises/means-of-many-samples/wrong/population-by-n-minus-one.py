"""You divide by N - 1 for the population's standard deviation. This is the whole population and not a sample of it: divide by N."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = population.std(ddof=1) / np.sqrt(draws.shape[1])
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

"""You divide the standard deviation by n. The variance of the mean is the variance over n, so its standard deviation is divided by the root of n."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = population.std() / draws.shape[1]
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

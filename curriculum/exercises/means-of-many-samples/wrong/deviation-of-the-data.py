"""You count the means within 1.96 standard deviations of the *data*. Means scatter less, by the root of n, so nearly all of them lie inside. Use the standard
error."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = population.std() / np.sqrt(draws.shape[1])
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * population.std())
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

"""You average down the columns, across the samples. Each row is a sample: average along the rows."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=0)
    standard_error = population.std() / np.sqrt(draws.shape[1])
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

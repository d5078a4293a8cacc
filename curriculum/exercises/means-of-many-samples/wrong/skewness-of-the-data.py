"""You return the skewness of the population. It does not change with the sample size; that of the means, which is asked for, shrinks."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = population.std() / np.sqrt(draws.shape[1])
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((population - population.mean()) ** 3) / population.std() ** 3
    return means, standard_error, inside, skewness

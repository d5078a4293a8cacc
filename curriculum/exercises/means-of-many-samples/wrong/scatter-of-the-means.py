"""You take the scatter of the means you drew. That estimates the standard error; the task asks for what theory says, which needs the population and n only."""

import numpy as np


def sampling(population, draws):
    means = population[draws].mean(axis=1)
    standard_error = means.std()
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

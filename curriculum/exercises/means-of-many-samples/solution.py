r"""Indexing an array with an array of positions gives an array of the positions' shape: all samples at once, one a row. The mean along the rows is
the sampling distribution, drawn.

The standard error needs the population and the sample size only. That the scatter of the means agrees with it is the law that makes statistics
possible, because from one sample you can estimate $\sigma$ and you know $n$.

The skewness of the means is about the population's, divided by $\sqrt n$. As long as it is not small, the share inside may look right while the misses
are all on one side.
"""

import numpy as np


def sampling(population, draws):
    """Means of the samples (R,), their theoretical standard error, the share within 1.96 of it, and their skewness."""
    means = population[draws].mean(axis=1)
    standard_error = population.std() / np.sqrt(draws.shape[1])
    inside = np.mean(np.abs(means - population.mean()) <= 1.96 * standard_error)
    skewness = np.mean((means - means.mean()) ** 3) / means.std() ** 3
    return means, standard_error, inside, skewness

"""You give every point that is left the same chance. That is plain random seeding, which k-means++ was invented to
improve: weigh each point by its squared distance to the nearest centre."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    chosen = [first]
    for number in u:
        left = [i for i in range(len(X)) if i not in chosen]
        chosen.append(left[int(number * len(left))])
    return np.array(chosen)

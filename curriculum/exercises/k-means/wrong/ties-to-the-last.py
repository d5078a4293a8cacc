"""When two centroids are equally near, your loop takes the later one: `<=` lets an equal distance win. The task gives
ties to the lowest index, so only a strictly smaller distance may replace the best so far."""

import numpy as np


def kmeans(X, centroids):
    X = np.asarray(X, dtype=float)
    centroids = np.array(centroids, dtype=float)
    labels = None
    while True:
        nearest = []
        for x in X:
            best, best_distance = 0, np.inf
            for j, centroid in enumerate(centroids):
                distance = ((x - centroid) ** 2).sum()
                if distance <= best_distance:
                    best, best_distance = j, distance
            nearest.append(best)
        nearest = np.array(nearest)
        if labels is not None and (nearest == labels).all():
            return labels, centroids
        labels = nearest
        for j in range(len(centroids)):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)

"""Cases for k-means: empty clusters, ties, integers and a slow start, then random clouds."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    fixed = np.random.default_rng(3)  # the visible cases are the same for everybody
    blobs = np.concatenate([fixed.normal(centre, 0.9, (14, 2)) for centre in ([0, 0], [6, 1], [2, 6])])
    yield Case(
        "three blobs", visible=True, X=blobs.round(2), centroids=np.array([[3, -2], [4.5, -2], [6, -2]])
    )
    yield Case(
        "a centroid that never has a point",
        visible=True,
        X=np.array([[0.0, 0], [0, 1], [6, 6]]),
        centroids=np.array([[0.0, 0], [5, 5], [50, 50]]),
    )
    yield Case(
        "a tie",
        visible=True,
        X=np.array([[0.0, 0], [2, 0], [4, 0]]),
        centroids=np.array([[0.0, 0], [4, 0]]),
    )
    yield Case(
        "a centroid that loses its last point",
        X=np.array([[-1.0], [1], [19], [21]]),
        centroids=np.array([[-10.0], [10], [30]]),
    )
    yield Case(
        "two centroids in the same place",
        X=np.array([[5.0, 4], [6, 4], [7, 7]]),
        centroids=np.array([[1.0, 1], [1, 1]]),
    )
    yield Case(
        "all points near the first centroid at first",
        X=rng.normal(3, 0.5, (9, 2)),
        centroids=np.array([[2.0, 2], [30, -30]]),
    )
    yield Case(
        "integers",
        X=np.array([[0, 1], [1, 1], [1, 2], [7, 8], [8, 8], [9, 7], [10, 9]]),
        centroids=np.array([[0, 0], [9, 9]]),
    )
    yield Case("one cluster", X=rng.normal(-2, 3, (7, 3)), centroids=np.array([[10.0, 10, 10]]))
    yield Case("more centroids than points", X=rng.normal(size=(2, 3)), centroids=rng.normal(size=(5, 3)))
    yield Case("one point", X=np.array([[-4.0, 2.5]]), centroids=np.array([[1.0, 1], [-1, 1]]))
    yield Case(
        "many rounds, far from the origin",
        X=1000 + rng.permutation(np.linspace(0, 1, 120) + rng.uniform(0, 1e-3, 120))[:, None],
        centroids=1000 + np.array([[0.0], [0.02], [0.04], [0.06]]),
    )
    for i in range(4):
        n, d, k = rng.integers(25, 60), rng.integers(1, 5), rng.integers(2, 7)
        X = rng.normal(size=(n, d)) * rng.uniform(1, 20, d) - 5
        yield Case(f"a random cloud {i + 1}", X=X, centroids=X[rng.choice(n, k, replace=False)])


def squared_distances(X, centroids):
    return ((X[:, None].astype(float) - centroids) ** 2).sum(axis=2)


@check("There is a label for every point and a centroid for every cluster")
def form(got, want, case):
    X, start = case.inputs["X"], case.inputs["centroids"]
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two things: the labels and the centroids."
    problem = shaped(got[0], (len(X),), "the array of labels") or shaped(
        got[1], start.shape, "the array of centroids"
    )
    if problem:
        return problem
    labels = np.asarray(got[0])
    if ((labels % 1 != 0) | (labels < 0) | (labels >= len(start))).any():
        return f"Labels should be whole numbers from 0 to {len(start) - 1}."
    return None


@check("Every point carries the label of the nearest centroid")
def nearest(got, want, case):
    X, labels = case.inputs["X"], np.asarray(got[0]).astype(int)
    distances = squared_distances(X, np.asarray(got[1]))
    far = distances.max()
    rounding = 1e-6 * (1 + far + np.abs(X).max() * np.sqrt(far))  # centroids may be float32
    own = distances[np.arange(len(labels)), labels]
    wrong = own > distances.min(axis=1) + rounding
    if wrong.any():
        i = int(wrong.argmax())
        return f"Point {i} has the label {labels[i]}, but another of your centroids is nearer to it."
    return None


@check("Every centroid is the mean of its points")
def means(got, want, case):
    labels, centroids = np.asarray(got[0]), np.asarray(got[1])
    for j in np.unique(labels).astype(int):
        mean = case.inputs["X"][labels == j].mean(axis=0)
        if close(centroids[j], mean, case) is not None:
            return f"Centroid {j} is not the mean of the points that have the label {j}."
    return None


@check("Labels and centroids are those that Lloyd's algorithm reaches from this start")
def reached(got, want, case):
    return close(got[0], want[0], case, "the array of labels") or close(
        got[1], want[1], case, "the array of centroids"
    )

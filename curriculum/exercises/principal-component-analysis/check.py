"""Cases for principal component analysis."""

import numpy as np
from sklearn.datasets import load_iris

from upstream.grading.authoring import Case, check, close, shaped, up_to_sign

PARTS = ("components", "variances", "ratios", "scores")


def cases(rng):
    thermometers = np.array([[1, 2], [2, 1], [3, 3], [4, 5], [5, 4]])
    yield Case("two thermometers, whole numbers", visible=True, X=thermometers, k=1)
    yield Case("iris in two dimensions", visible=True, X=load_iris().data, k=2)
    yield Case("far from the origin", X=sample(rng, 12, 3) + [30, -5, 100], k=2)
    yield Case("one feature in much larger units", X=sample(rng, 15, 4) * [1, 1000, 1, 0.1], k=4)
    rising = np.array([[1, 0, 0], [-1, 0, 0], [0, 2, 0], [0, -2, 0], [0, 0, 3], [0, 0, -3]])
    yield Case("the last feature varies most", X=rising, k=2)
    yield Case("two samples", X=sample(rng, 2, 3), k=1)
    yield Case("more features than samples", X=sample(rng, 5, 9), k=3)
    yield Case("as many components as samples", X=sample(rng, 4, 7), k=4)
    yield Case("a constant column", X=np.insert(sample(rng, 10, 3), 1, 2.5, axis=1), k=4)
    cross = np.array([[2, 0, 0], [-2, 0, 0], [0, 2, 0], [0, -2, 0], [0, 0, 1], [0, 0, -1]])
    turned = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    yield Case("two directions with the same variance", X=cross @ turned + 5, k=2)
    yield Case("all samples the same", X=np.tile([3.0, -1.0, 8.0], (4, 1)), k=2)
    for i in range(3):
        n, d = rng.integers(6, 20), rng.integers(3, 7)
        yield Case(f"correlated features {i + 1}", X=sample(rng, n, d), k=int(rng.integers(1, min(n, d))))


def sample(rng, n, d):
    return rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) + rng.normal(scale=3, size=d)


def centred(case):
    X = np.asarray(case.inputs["X"], dtype=float)
    return X - X.mean(axis=0)


@check("Four arrays with the right shapes")
def shapes(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 4:
        return "Return a tuple of four: components, variances, ratios, scores."
    for part, mine, reference in zip(PARTS, got, want, strict=True):
        complaint = shaped(mine, np.shape(reference), name=f"your array of {part}")
        if complaint:
            return complaint
    return None


@check("The components have length 1 and are at right angles")
def orthonormal(got, want, case):
    C = np.asarray(got[0], dtype=float)
    if close(C @ C.T, np.eye(len(C)), case, atol=1e-5):
        return (
            "components @ components.T is not the identity. (np.linalg.eig does not promise right angles "
            "where variances tie or vanish; eigh and svd do.)"
        )
    return None


@check("The explained variances are right, largest first")
def variances(got, want, case):
    return close(got[1], want[1], case, name="your array of variances")


@check("The ratios are shares of the total variance")
def ratios(got, want, case):
    return close(got[2], want[2], case, name="your array of ratios")


@check("The components agree with the reference, up to sign")
def directions(got, want, case):
    """Only where the variance is set apart from the others: elsewhere the direction is not unique."""
    spectrum = np.zeros(centred(case).shape[1])
    singular = np.linalg.svd(centred(case), compute_uv=False)
    spectrum[: len(singular)] = singular**2 / (len(centred(case)) - 1)
    gaps = np.abs(spectrum[:, None] - spectrum) + np.where(np.eye(len(spectrum)), np.inf, 0)
    alone = gaps.min(axis=1)[: len(want[0])] > 1e-3 * spectrum[0]
    if not alone.any():
        return None
    mine, reference = np.asarray(got[0], dtype=float)[alone], np.asarray(want[0])[alone]
    return up_to_sign(mine, reference, case, axis=1, name="your array of components")


@check("Along the components the data have the variances of the principal axes, and no covariance")
def diagonal(got, want, case):
    along = centred(case) @ np.asarray(got[0], dtype=float).T
    covariance = along.T @ along / (len(along) - 1)
    return close(
        covariance,
        np.diag(want[1]),
        case,
        name="the covariance of the data along your components",
        atol=1e-5 * max(1.0, want[1][0]),
    )


@check("The scores are the centred data along your components")
def scores(got, want, case):
    along = centred(case) @ np.asarray(got[0], dtype=float).T
    return close(got[3], along, case, name="your array of scores", atol=1e-5 * max(1.0, np.abs(along).max()))


def agree(got, other, case):
    """The same method, whatever the signs, and whatever the basis where the variance is tied or zero."""
    X = centred(case)

    def fingerprints(parts):
        C, variance, ratio, score = (np.asarray(part, dtype=float) for part in parts)
        model = np.abs(C.T @ (variance[:, None] * C))
        return (C @ C.T, variance, ratio, model), np.abs(score - X @ C.T), score @ C

    def alike(a, b):
        return a.shape == b.shape and np.allclose(a, b, rtol=1e-5, atol=1e-6 * max(1.0, np.abs(b).max()))

    try:
        mine, offset, restored = fingerprints(got)
        theirs, their_offset, their_restored = fingerprints(other)
    except (TypeError, ValueError, IndexError):
        return False
    scores_alike = alike(offset, their_offset) or alike(restored, their_restored)
    return scores_alike and all(alike(a, b) for a, b in zip(mine, theirs, strict=True))

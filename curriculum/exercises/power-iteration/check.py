"""Cases for power iteration: negative and repeated eigenvalues, slow convergence, all units."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def symmetric(rng, eigenvalues):
    Q = np.linalg.qr(rng.normal(size=(len(eigenvalues), len(eigenvalues))))[0]
    A = Q * eigenvalues @ Q.T
    return (A + A.T) / 2


def cases(rng):
    yield Case("whole numbers, the larger one negative", visible=True, A=np.array([[1, 2], [2, -2]]), k=2)
    cloud = np.random.default_rng(6).normal(size=(40, 2)) @ [[2.0, 1.2], [0, 0.8]]
    yield Case("the covariance of a cloud", visible=True, A=np.cov(cloud, rowvar=False), k=2)
    yield Case("diagonal", visible=True, A=np.diag([2.0, -7, 5]), k=2)
    yield Case("a single number", A=np.array([[-4.0]]), k=1)
    yield Case("all eigenvalues the same", A=3.0 * np.eye(3), k=2)
    yield Case("a repeated eigenvalue after a larger one", A=symmetric(rng, np.array([6.0, 2, 2, -1])), k=3)
    yield Case("all negative", A=symmetric(rng, np.array([-9.0, -5, -2, -1])), k=4)
    yield Case("rank two of five", A=symmetric(rng, np.array([4.0, -3, 0, 0, 0])), k=2)
    yield Case("eigenvalues close together", A=symmetric(rng, 5 * 0.965 ** np.arange(5)), k=3)
    yield Case("close together with alternating signs", A=symmetric(rng, -3 * (-0.96) ** np.arange(6)), k=3)
    yield Case("tiny units", A=symmetric(rng, 1e-9 * np.array([3.0, -2, 1])), k=2)
    yield Case("huge units", A=symmetric(rng, 1e9 * np.array([-3.0, 2, 1])), k=3)
    yield Case("one large, the others small", A=symmetric(rng, np.array([1000.0, 2, -1.5, 0.5])), k=3)
    for i in range(2):
        n = int(rng.integers(4, 8))
        signs = rng.choice([-1.0, 1], n)
        yield Case(
            f"a random matrix {i + 1}",
            A=symmetric(rng, signs * 8 * rng.uniform(0.6, 0.85) ** np.arange(n)),
            k=int(rng.integers(2, n)),
        )


@check("k eigenvalues and k eigenvectors")
def shapes(got, want, case):
    n, k = len(case.inputs["A"]), case.inputs["k"]
    return shaped(got["values"], (k,), "your array of eigenvalues") or shaped(
        got["vectors"], (n, k), "your array of eigenvectors"
    )


@check("The eigenvalues are right: largest absolute value first, with their signs")
def values(got, want, case):
    exact = np.linalg.eigvalsh(np.asarray(case.inputs["A"], dtype=float))
    exact = exact[np.argsort(-np.abs(exact), kind="stable")][: case.inputs["k"]]
    return close(got["values"], exact, case, "your array of eigenvalues", rtol=1e-6, atol=0)


@check("Each vector is an eigenvector of its eigenvalue")
def eigen(got, want, case):
    A, V = np.asarray(case.inputs["A"], dtype=float), np.asarray(got["vectors"], dtype=float)
    rest = np.abs(A @ V - V * np.asarray(got["values"], dtype=float)).max(axis=0)
    if rest.max() > 1e-5 * np.abs(want["values"]).max():
        i = rest.argmax()
        return f"For pair {i}, A v and λ v differ by {rest[i]:.2g}."
    return None


@check("The vectors have length 1 and are orthogonal")
def orthonormal(got, want, case):
    V = np.asarray(got["vectors"], dtype=float)
    if np.abs(V.T @ V - np.eye(V.shape[1])).max() > 1e-5:
        return "VᵀV is not the identity: look at the lengths and at the angles between your vectors."
    return None


@check("The matrix of the caller is as it was")
def untouched(got, want, case):
    return (
        None if got["untouched"] else "Your function changed A, which belongs to the caller. Work on a copy."
    )


def agree(got, other, case):
    try:
        if (
            got["untouched"] != other["untouched"]
            or close(got["values"], other["values"], case, rtol=1e-6) is not None
        ):
            return False
        pairs = [np.asarray(answer["vectors"], dtype=float) for answer in (got, other)]
        return bool(
            np.allclose(
                *(
                    V * np.asarray(a["values"], dtype=float) @ V.T
                    for V, a in zip(pairs, (got, other), strict=True)
                ),
                rtol=1e-4,
                atol=1e-6 * np.abs(case.inputs["A"]).max(),
            )
        )
    except (TypeError, ValueError, KeyError):
        return False

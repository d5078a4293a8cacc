"""Cases for quadratics: not symmetric, singular with and without a minimum, indefinite with a positive determinant, tiny and huge."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same, shaped


def cases(rng):
    yield Case(
        "a tilted bowl, not symmetric",
        visible=True,
        A=np.array([[3.0, 2.0], [0.0, 2.0]]),
        b=np.array([1.0, 2.0]),
    )
    yield Case("a trough with a level floor", visible=True, A=np.array([[1, 1], [1, 1]]), b=np.array([2, 2]))
    yield Case("a trough that slopes down", visible=True, A=np.array([[1, 1], [1, 1]]), b=np.array([2, 1]))
    falling = rng.uniform(1, 3, size=2)
    yield Case("falling in two of three directions", A=np.diag([2.0, *-falling]), b=np.array([1.0, 0.0, 2.0]))
    yield build(rng, "falling in two of four directions, turned", [-2.0, -1.0, 3.0, 1.0])
    yield build(rng, "a saddle with a large positive trace", [9.0, 7.0, -0.5])
    yield build(rng, "a trough in five dimensions, turned", [4.0, 1.0, 2.0, 0.0, 0.0], inside=True)
    yield build(rng, "the same, sloping", [4.0, 1.0, 2.0, 0.0, 0.0])
    yield build(rng, "tiny entries", [3e-15, 1e-15, 2e-15])
    yield build(rng, "tiny entries, one eigenvalue zero", [3e-14, 1e-14, 0.0], inside=True)
    yield build(rng, "a tiny saddle", [3e-12, -1e-12])
    yield build(rng, "huge entries, one eigenvalue zero", [5e11, 2e12, 0.0, 1e12], inside=True)
    yield Case("nothing but zeros", A=np.zeros((3, 3)), b=np.zeros(3))
    yield Case("a plane", A=np.zeros((2, 2)), b=rng.uniform(1, 2, size=2))
    yield Case("one variable", A=np.array([[float(rng.uniform(1, 5))]]), b=np.array([-3.0]))
    yield Case("one variable, upside down", A=np.array([[-2]]), b=np.array([1]))
    # eigenvalues of A are all positive, of its symmetric part not
    yield Case("a shear", A=np.array([[1.0, float(rng.uniform(5, 9))], [0.0, 1.0]]), b=np.array([1.0, 0.0]))
    for i in range(3):
        d = int(rng.integers(2, 6))
        values = rng.uniform(0.5, 4, size=d) * (rng.choice([-1, 1], size=d) if i == 2 else 1)
        yield build(rng, f"random quadratics {i + 1}", values)


def build(rng, name, values, inside=False):
    """A quadratic whose Hessian has these eigenvalues, with something antisymmetric added to A."""
    values, d = np.asarray(values, dtype=float), len(values)
    Q = np.linalg.qr(rng.normal(size=(d, d)))[0]
    S, skew = (Q * values) @ Q.T, rng.normal(size=(d, d)) * np.abs(values).max()
    coordinates = rng.choice([-1.0, 1.0], size=d) * rng.uniform(0.5, 2, size=d)
    if inside:
        coordinates[values == 0] = 0
    return Case(
        name, A=(S + S.T) / 2 + (skew - skew.T) / 2, b=Q @ coordinates * max(np.abs(values).max(), 1e-9)
    )


@check("The kind is right")
def kind(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the kind and the minimizer."
    if got[0] not in ("strictly convex", "convex", "not convex"):
        return f"The kind should be one of the three strings of the task, but it is {str(got[0])[:40]!r}."
    return same(got[0], want[0], name="the kind")


@check("There is a minimizer where the function has a minimum, and None where it has none")
def existence(got, want, case):
    if got[1] is None and want[1] is not None:
        return "You say that there is no minimum, but there is one."
    if got[1] is not None and want[1] is None:
        return "You return a minimizer, but this function falls without end."
    return None


@check("The gradient is zero at the minimizer")
def minimizer(got, want, case):
    if want[1] is None:
        return None
    A, b = case.inputs["A"], case.inputs["b"]
    problem = shaped(got[1], b.shape, name="the minimizer")
    if problem:
        return problem
    S, x = (A + A.T) / 2, np.asarray(got[1], dtype=float)
    size = np.linalg.norm(b) + 1e-9 * np.abs(S).max() * np.linalg.norm(x)
    off = np.linalg.norm(S @ x - b)
    return (
        None
        if off <= 1e-6 * size
        else f"At your minimizer the gradient has the length {off:.3g}; b has {np.linalg.norm(b):.3g}."
    )


def agree(got, other, case):
    if got[0] != other[0] or (got[1] is None) != (other[1] is None):
        return False
    return got[1] is None or close(got[1], other[1], case) is None

"""Cases for norms and angles: signs, every kind of p, huge and tiny entries, integers, parallel vectors, zeros."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    yield Case("length by Pythagoras", visible=True, call="norm", x=np.array([3, -4]), p=2)
    yield Case("an angle in space", visible=True, x=np.array([1.0, 2.0, 2.0]), y=np.array([4.0, 0.0, -3.0]))
    yield Case("a vector with itself", visible=True, x=np.ones(3), y=np.ones(3))
    yield Case("opposite directions", x=np.ones(3), y=np.full(3, -1.0))
    yield Case("parallel, of other lengths", x=np.full(6, 0.1), y=np.full(6, 0.3))
    yield Case("a zero vector first", x=np.zeros(3), y=rng.normal(size=3))
    yield Case("a zero vector second", x=rng.normal(size=2), y=np.zeros(2))
    yield Case("a few zeros", x=np.append(0.0, rng.normal(size=3)), y=np.append(rng.normal(size=3), 0.0))
    yield Case("on a line", x=np.array([-2]), y=np.array([5]))
    yield Case("huge vectors", x=rng.normal(size=4) * 1e200, y=rng.normal(size=4) * 1e200)
    yield Case("tiny vectors", x=rng.normal(size=3) * 1e-200, y=rng.normal(size=3) * 1e-200)
    billions = rng.integers(3_200_000_000, 6_000_000_000, size=(2, 3)) * np.array([1, -1, 1])
    yield Case("whole billions", x=billions[0], y=billions[1][::-1].copy())
    yield Case("a random angle", x=rng.normal(size=7), y=rng.normal(size=7) * 30)
    yield Case("the sum of the sizes", call="norm", x=rng.integers(-9, 0, size=5), p=1)
    yield Case("the largest size", call="norm", x=np.append(-7.0, rng.uniform(-6, 6, size=4)), p=np.inf)
    yield Case("the norm of zero", call="norm", x=np.zeros(4), p=3)
    yield Case("p is three, entries negative", call="norm", x=-rng.uniform(1, 5, size=4), p=3)
    yield Case("p is not whole", call="norm", x=rng.normal(size=6), p=1.5)
    yield Case("p is large", call="norm", x=rng.uniform(-3, 3, size=5), p=20)
    yield Case("a huge vector", call="norm", x=rng.uniform(1, 9, size=3) * 1e199, p=2)
    yield Case("a tiny vector", call="norm", x=rng.uniform(1, 9, size=3) * 1e-200, p=2)
    yield Case("a norm of billions", call="norm", x=billions[0], p=2)


@check("The number is right")
def value(got, want, case):
    if case.call == "norm":
        return close(got, want, case, name="the norm")
    return close(got, want, case, name="the angle", rtol=0, atol=1e-5)


def agree(got, other, case):
    return value(got, other, case) is None

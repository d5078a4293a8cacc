"""Cases for scaled dot-product attention."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield translation()
    yield Case("three queries and four keys", visible=True, **qkv(np.random.default_rng(5), 3, 4, 2, 3))
    yield Case(
        "whole numbers",
        **{name: np.rint(3 * part).astype(int) for name, part in qkv(rng, 2, 5, 4, 2).items()},
    )
    yield Case("a single key", **qkv(rng, 3, 1, 5, 2))
    yield Case("keys that are all the same", **{**qkv(rng, 3, 4, 3, 2), "K": np.ones((4, 3))})
    yield Case(
        "each word sees itself and what came before", **qkv(rng, 5, 5, 3, 4), mask=np.tri(5, dtype=bool)
    )
    yield Case("a batch of sentences", **qkv(rng, 4, 6, 3, 2, lead=(3,)))
    lengths = np.array([6, 1, 4])[:, None, None]
    yield Case("a batch with padded keys", **qkv(rng, 4, 6, 3, 2, lead=(3,)), mask=np.arange(6) < lengths)
    scattered = rng.random((2, 1, 4, 5)) < 0.6
    scattered[..., 0] = True
    yield Case(
        "a batch with heads, one mask for all heads", **qkv(rng, 4, 5, 3, 2, lead=(2, 3)), mask=scattered
    )
    strict = np.tri(4, k=-1, dtype=bool)
    yield Case("a query that may look nowhere", **qkv(rng, 4, 4, 3, 2), mask=strict)
    nobody = np.arange(3) < np.array([2, 0])[:, None, None]
    yield Case("a sentence in the batch without any word", **qkv(rng, 2, 3, 4, 3, lead=(2,)), mask=nobody)
    yield Case("very large scores", **qkv(rng, 4, 5, 3, 2, scale=200))
    yield blocked_giant(rng)
    for i in range(2):
        n, m, d_k, d_v = rng.choice(np.arange(2, 9), size=4, replace=False)
        yield Case(f"unequal sizes {i + 1}", **qkv(rng, n, m, d_k, d_v))


def qkv(rng, n, m, d_k, d_v, lead=(), scale=1.5):
    return {
        "Q": rng.normal(scale=scale, size=(*lead, n, d_k)),
        "K": rng.normal(scale=scale, size=(*lead, m, d_k)),
        "V": rng.normal(size=(*lead, m, d_v)),
    }


def translation():
    """Queries: le chat noir dort. Keys: the black cat is asleep, and one of padding."""
    Q = [[2, 1, 0, 0], [0, 3, 1, 0], [0, 1, 3, 0], [0, 0, 0, 2]]
    K = [[4, 0, 0, 0], [0, 0, 4, 0], [0, 4, 0, 0], [0, 0, 0, 2], [0, 0, 1, 4], [9, 9, 9, 9]]
    V = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, 0, 0], [0, -1, 0], [50, 50, 50]]
    mask = np.array([True, True, True, True, True, False])
    return Case(
        "a translation, with padding", visible=True, Q=np.array(Q), K=np.array(K), V=np.array(V), mask=mask
    )


def blocked_giant(rng):
    """Every query would like the second key thousands of times better than the others, and may not look."""
    inputs = qkv(rng, 3, 4, 2, 2)
    inputs["Q"] = np.abs(inputs["Q"]) + 1
    inputs["K"][1] = 2e4
    return Case("a blocked key with a huge score", **inputs, mask=np.array([True, False, True, True]))


def visible_keys(want, case):
    mask = case.inputs.get("mask")
    return np.ones(want[1].shape, dtype=bool) if mask is None else np.broadcast_to(mask, want[1].shape)


@check("Two arrays of finite numbers with the right shapes")
def shapes(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return a tuple of two: output, weights."
    return shaped(got[1], want[1].shape, name="your array of weights") or shaped(
        got[0], want[0].shape, name="your output"
    )


@check("Blocked keys get no weight")
def blocked(got, want, case):
    stray = np.where(visible_keys(want, case), 0.0, np.asarray(got[1], dtype=float))
    if np.any(np.abs(stray) > 1e-12):
        where = [int(i) for i in np.argwhere(np.abs(stray) > 1e-12)[0]]
        return f"The weight at {where} belongs to a key that this query may not look at; it should be 0."
    return None


@check("The weights of each query sum to one, or to zero if it may look nowhere")
def sums(got, want, case):
    right = visible_keys(want, case).any(axis=-1).astype(float)
    return close(np.sum(got[1], axis=-1), right, case, name="the sum of the weights over the keys")


@check("The weights are the softmax of the scaled scores")
def weights(got, want, case):
    return close(got[1], want[1], case, name="your array of weights")


@check("The output is the weighted mean of the values")
def output(got, want, case):
    return close(got[0], want[0], case, name="your output")

"""Cases for attention masks."""

import numpy as np

from upstream.grading.authoring import Case, check, same


def cases(rng):
    yield Case(
        "three sentences, causal",
        visible=True,
        lengths=np.array([6, 4, 2]),
        n_queries=6,
        n_keys=6,
        causal=True,
    )
    yield Case(
        "two new tokens after four old ones",
        visible=True,
        lengths=np.array([6, 3]),
        n_queries=2,
        n_keys=6,
        causal=True,
    )
    yield Case("padding alone", lengths=np.array([2, 5, 1]), n_queries=5, n_keys=5, causal=False)
    yield Case("one query at the end", lengths=np.array([7, 5]), n_queries=1, n_keys=7, causal=True)
    yield Case(
        "fewer queries than keys, not causal", lengths=np.array([4, 3]), n_queries=3, n_keys=5, causal=False
    )
    yield Case("a sentence without any word", lengths=np.array([0, 3]), n_queries=2, n_keys=3, causal=True)
    yield Case("nothing padded", lengths=np.array([4]), n_queries=4, n_keys=4, causal=True)
    yield Case("one position", lengths=np.array([1, 0]), n_queries=1, n_keys=1, causal=True)
    for i in range(3):
        batch, n_keys = rng.integers(2, 5), int(rng.integers(3, 9))
        lengths, n_queries = rng.integers(0, n_keys + 1, size=batch), int(rng.integers(1, n_keys + 1))
        yield Case(
            f"random lengths {i + 1}", lengths=lengths, n_queries=n_queries, n_keys=n_keys, causal=i != 1
        )


@check("True where a query may look, False everywhere else")
def mask(got, want, case):
    return same(got, want, name="your mask")

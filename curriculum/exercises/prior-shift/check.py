"""Cases for prior shift: balanced and unbalanced training sets, rare and common positives, certain scores."""

import numpy as np

from upstream.grading.authoring import Case


def cases(rng):
    grid = np.linspace(0, 1, 21)
    yield Case("balanced training, one in ten", visible=True, p=grid, trained=0.5, deployed=0.1)
    yield Case("one score", visible=True, p=np.array([0.9]), trained=0.5, deployed=0.01)
    yield Case("the same share in both places", p=rng.uniform(size=6), trained=0.3, deployed=0.3)
    yield Case("training not balanced", p=rng.uniform(size=5), trained=0.2, deployed=0.03)
    yield Case("positives more common than in training", p=rng.uniform(size=7), trained=0.1, deployed=0.6)
    yield Case("both shares above one half", p=rng.uniform(size=4), trained=0.9, deployed=0.7)
    yield Case("certain scores", p=np.array([0.0, 0.4, 1.0]), trained=0.25, deployed=0.02)
    yield Case("one in a hundred million", p=rng.uniform(0.1, 0.99999, size=6), trained=0.5, deployed=1e-8)
    yield Case("no scores", p=np.array([]), trained=0.4, deployed=0.1)
    for i in range(3):
        trained, deployed = rng.uniform(0.05, 0.45, size=2)
        yield Case(
            f"random shares {i + 1}",
            p=rng.uniform(size=rng.integers(2, 9)),
            trained=trained,
            deployed=deployed,
        )

"""Cases for the distance between the two ends."""

from upstream.grading.authoring import Case


def cases(rng):
    yield Case("seven numbers", visible=True, x=rng.normal(size=7))
    yield Case("a hundred numbers", x=rng.normal(3, 2, size=100))

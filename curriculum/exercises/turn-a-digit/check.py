"""Cases from the digits that scikit-learn ships, and pictures of unequal sides: quarter turns, whole turns, one
row, integers."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    images = load_digits().images
    yield Case("a seven, 30 degrees", visible=True, image=images[7], degrees=30)
    corner = np.zeros((3, 5))
    corner[0, 4], corner[1, 2] = 9, 5
    yield Case("a wide picture, a quarter turn", visible=True, image=corner, degrees=90)
    yield Case("nothing to turn", image=rng.uniform(0, 16, size=(4, 6)), degrees=0)
    yield Case("once around", image=rng.uniform(0, 16, size=(5, 3)), degrees=360)
    yield Case("to the right", image=images[rng.integers(1797)], degrees=-float(rng.uniform(10, 80)))
    yield Case("upside down", image=rng.uniform(0, 16, size=(3, 4)), degrees=180)
    yield Case("whole numbers", image=rng.integers(0, 256, size=(6, 5)), degrees=float(rng.uniform(15, 75)))
    yield Case("one row", image=rng.uniform(0, 16, size=(1, 7)), degrees=20)
    yield Case("one column, a quarter turn", image=rng.uniform(0, 16, size=(4, 1)), degrees=90)
    for i in range(3):
        image = images[rng.integers(1797)][: 8 - i, i:]
        yield Case(f"a random digit {i + 1}", image=image, degrees=float(rng.uniform(-400, 400)))


@check("A picture of the same size, all finite")
def shape(got, want, case):
    return shaped(got, case.inputs["image"].shape, name="the picture")


@check("Every pixel is right")
def pixels(got, want, case):
    return close(got, want, case, name="the picture", rtol=0, atol=1e-3)


def agree(got, other, case):
    return pixels(got, other, case) is None

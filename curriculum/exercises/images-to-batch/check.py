"""Cases for turning photographs into a batch. Heights and widths differ, so that no mixed-up axis can
hide."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield Case("a sunset", visible=True, images=sunset()[None], box=(1, 3, 7, 9), brighten=60)
    yield Case(
        "two small photographs",
        visible=True,
        images=np.arange(0, 240, 5, dtype=np.uint8).reshape(2, 2, 4, 3),
        box=(0, 1, 2, 3),
        brighten=100,
    )
    yield Case("the whole photograph", images=photographs(rng, 2, 4, 6), box=(0, 0, 4, 6), brighten=30)
    yield Case("nothing to brighten", images=photographs(rng, 3, 5, 4), box=(1, 0, 3, 4), brighten=0)
    yield Case("everything becomes white", images=photographs(rng, 1, 4, 5), box=(1, 1, 2, 3), brighten=255)
    yield Case("a single pixel", images=photographs(rng, 2, 4, 5), box=(2, 3, 1, 1), brighten=1)
    yield Case("the lower right corner", images=photographs(rng, 2, 6, 7), box=(4, 2, 2, 5), brighten=200)
    yield Case("no photographs", images=photographs(rng, 0, 5, 6), box=(1, 2, 3, 2), brighten=10)
    for i in range(3):
        n, rows, columns = (int(k) for k in rng.permutation([1, 2, 3, 4])[:3])
        top, left = (int(k) for k in rng.integers(1, 4, size=2))
        images = photographs(rng, n, top + rows + int(rng.integers(3)), left + columns + int(rng.integers(3)))
        yield Case(
            f"random photographs {i + 1}",
            images=images,
            box=(top, left, rows, columns),
            brighten=int(rng.integers(20, 200)),
        )


def photographs(rng, n, height, width):
    return rng.integers(0, 256, size=(n, height, width, 3), dtype=np.uint8)


def sunset():
    """A sun above the sea, 9 by 14 pixels."""
    y, x = np.mgrid[:9, :14]
    red = np.where(y < 6, 70 + 26 * y, 25 + 4 * y)
    green = np.where(y < 6, 50 + 16 * y, 45 + 6 * y)
    blue = np.where(y < 6, 130 - 8 * y, 95 + 3 * y)
    sun = (x - 8) ** 2 + (y - 4) ** 2 <= 5
    image = np.stack([red, green, blue], axis=-1)
    image[sun & (y < 6)] = [250, 215, 120]
    image[(y >= 6) & (abs(x - 8) <= 1 + y % 2)] += 40
    return image.astype(np.uint8)


@check("The right pixels, brightened, channels first")
def pixels(got, want, case):
    return shaped(got["batch"], want["batch"].shape, name="the batch") or close(
        got["batch"], want["batch"], case, name="the batch"
    )


@check("The batch is float32")
def dtype(got, want, case):
    if got["dtype"] != "float32":
        return f"The values are right, but their dtype is {got['dtype']}; the task asks for a float32 array."
    return None


@check("The photographs are left as they were")
def unchanged(got, want, case):
    if not got["photographs unchanged"]:
        return "The batch is right, but the photographs have changed. Which line of yours writes into them?"
    return None

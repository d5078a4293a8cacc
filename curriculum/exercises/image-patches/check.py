"""Cases for cutting an image into patches: more patches across than down, and more than one channel."""

import numpy as np

from upstream.grading.authoring import Case


def cases(rng):
    yield Case("a sailing boat in six patches", visible=True, image=boat(), size=4)
    yield Case("two by three patches of numbers", visible=True, image=np.arange(24).reshape(4, 6, 1), size=2)
    yield Case("one patch, the whole image", image=rng.integers(0, 256, size=(3, 3, 2)), size=3)
    yield Case("patches of one pixel", image=rng.normal(size=(2, 4, 3)), size=1)
    yield Case("a line of patches", image=rng.integers(0, 256, size=(2, 8, 3), dtype=np.uint8), size=2)
    yield Case("a column of patches", image=rng.normal(size=(9, 3, 1)), size=3)
    yield Case("rows left over at the bottom", visible=True, image=np.arange(30).reshape(5, 6, 1), size=2)
    yield Case("columns left over at the right", image=rng.normal(size=(4, 7, 2)), size=2)
    yield Case("left over on both sides", image=rng.normal(size=(8, 11, 3)), size=3)
    for i in range(3):
        lines, columns, channels = (int(k) for k in rng.permutation([2, 3, 4])[:3])
        size = int(rng.integers(2, 4))
        yield Case(
            f"a random image {i + 1}",
            image=rng.normal(size=(lines * size, columns * size, channels)),
            size=size,
        )


def boat():
    """A boat with a red sail, 8 by 12 pixels."""
    y, x = np.mgrid[:8, :12]
    image = np.where((y < 6)[..., None], [205, 226, 240], [62, 110, 150])
    image[(x >= 6) & (x <= y + 5) & (y < 5)] = [196, 70, 58]
    image[(x == 5) & (y < 6)] = [84, 62, 48]
    image[(y == 5) & (x >= 2) & (x <= 9)] = [120, 84, 58]
    image[(y == 6) & (x >= 3) & (x <= 8)] = [120, 84, 58]
    image[(x - 1) ** 2 + (y - 1) ** 2 <= 1] = [246, 205, 97]
    return image.astype(np.uint8)

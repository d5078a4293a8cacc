"""You cut the strip of numbers in memory into equal lengths, and those run along whole rows of the image. A patch is
made of short pieces of several rows: split the axes first, bring the pieces of a patch together, then flatten."""


def patches(image, size):
    lines, columns = image.shape[0] // size, image.shape[1] // size
    whole = image[: lines * size, : columns * size]
    return whole.reshape(lines * columns, -1)

"""Each of your patches is right, but they come from top to bottom, column after column. Reading order is from left to
right, then the next line."""


def patches(image, size):
    lines, columns = image.shape[0] // size, image.shape[1] // size
    whole = image[: lines * size, : columns * size]
    pieces = whole.reshape(lines, size, columns, size, -1)
    return pieces.transpose(2, 0, 1, 3, 4).reshape(lines * columns, -1)

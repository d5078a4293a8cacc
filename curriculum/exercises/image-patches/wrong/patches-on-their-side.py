"""The patches come in the right order, but each lies on its side: inside a patch you go down the columns first. Its
rows come first, then its columns."""


def patches(image, size):
    lines, columns = image.shape[0] // size, image.shape[1] // size
    whole = image[: lines * size, : columns * size]
    pieces = whole.reshape(lines, size, columns, size, -1)
    return pieces.transpose(0, 2, 3, 1, 4).reshape(lines * columns, -1)

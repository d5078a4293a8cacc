"""Reshape splits an axis, transpose orders the pieces, reshape joins them again.

Splitting the rows into (which line of patches, which row inside) and the columns likewise moves no
number: that is what the order in memory already says. But then the axes stand as line, inside row, column
of patches, inside column, channel, and a patch is only together when the two "which patch" axes come
first. So the two in the middle change places. The last reshape has to copy, because in memory the rows of
a patch lie apart.
"""


def patches(image, size):
    """Cut an image, shape (height, width, channels), into square patches of `size` pixels.

    Returns one flattened patch a row, in reading order: (number of patches, size * size * channels).
    """
    height, width, channels = image.shape
    lines, columns = height // size, width // size
    whole = image[: lines * size, : columns * size]
    pieces = whole.reshape(lines, size, columns, size, channels)
    return pieces.transpose(0, 2, 1, 3, 4).reshape(lines * columns, size * size * channels)

"""Right as long as the image divides into whole patches. When rows or columns are left over, the numbers cannot be
dealt out: cut the image to whole patches before you reshape it."""


def patches(image, size):
    height, width, channels = image.shape
    lines, columns = height // size, width // size
    pieces = image.reshape(lines, size, columns, size, channels)
    return pieces.transpose(0, 2, 1, 3, 4).reshape(lines * columns, -1)

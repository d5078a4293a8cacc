"""A row of `X` with `y == a` is picked by a mask; the mean over `axis=0` averages the pictures and keeps the pixels
apart, and is computed in floats even for `uint8`.

`a + t (b − a)` is the blend with one multiplication: start, plus a fraction of the arrow from start to end. Giving
`t` a second axis makes one row for each of its entries. A loop over `t` that collects rows is as good.

It is a straight line in 64 dimensions. Half-way between a three and an eight you see both at once, as in a double
exposure: the line between two digits leads through pictures that nobody ever wrote."""


def morph(X, y, a, b, t):
    """Blends of the mean of the rows labelled a and the mean of those labelled b: shape (m, d).

    X: (n, d). y: labels, (n,). t: how far to go from a to b, (m,).
    """
    start = X[y == a].mean(axis=0)
    end = X[y == b].mean(axis=0)
    return start + t[:, None] * (end - start)

"""You weight the squared gap between the means by m alone. When m pairs join n, its weight is n m over n + m; with m alone even the first portion would have a gap to
nothing."""

def update(state, x, y):
    n, mean, products = state or (0, (0.0, 0.0), (0.0, 0.0, 0.0))
    m = len(x)
    if m == 0:
        return n, mean, products
    own = x.mean(), y.mean()
    a, b = x - own[0], y - own[1]
    gap, weight = (own[0] - mean[0], own[1] - mean[1]), m * (n > 0)
    mean = mean[0] + gap[0] * m / (n + m), mean[1] + gap[1] * m / (n + m)
    products = (
        products[0] + a @ a + weight * gap[0] ** 2,
        products[1] + b @ b + weight * gap[1] ** 2,
        products[2] + a @ b + weight * gap[0] * gap[1],
    )
    return n + m, mean, products


def summary(state):
    n, mean, products = state
    return n, *mean, *(p / n for p in products)

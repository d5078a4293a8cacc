"""You add up the deviations within the portions and forget how far the portions' means lie apart. Pair by pair your variances are all zero. Add the squared gap, times n m over
n + m."""

def update(state, x, y):
    n, mean, products = state or (0, (0.0, 0.0), (0.0, 0.0, 0.0))
    m = len(x)
    if m == 0:
        return n, mean, products
    own = x.mean(), y.mean()
    a, b = x - own[0], y - own[1]
    gap, weight = (own[0] - mean[0], own[1] - mean[1]), 0.0
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

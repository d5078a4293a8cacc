"""Your variances and covariance are those of the last portion. What came before counts too: add to the state, do not replace it."""

def update(state, x, y):
    n, mean, products = state or (0, (0.0, 0.0), (0.0, 0.0, 0.0))
    m = len(x)
    if m == 0:
        return n, mean, products
    own = x.mean(), y.mean()
    a, b = x - own[0], y - own[1]
    gap, weight = (own[0] - mean[0], own[1] - mean[1]), n * m / (n + m)
    mean = mean[0] + gap[0] * m / (n + m), mean[1] + gap[1] * m / (n + m)
    products = (
        a @ a * (n + m) / m,
        b @ b * (n + m) / m,
        a @ b * (n + m) / m,
    )
    return n + m, mean, products


def summary(state):
    n, mean, products = state
    return n, *mean, *(p / n for p in products)

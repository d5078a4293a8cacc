r"""The state is the count, the two means, and the three sums of products of deviations, $\sum (x_i - \bar x)(y_i - \bar y)$ and its like.

When $m$ pairs join $n$, the means move by a share $m/(n + m)$ of the gap between old and new. Each part's products of deviations were about its own
means. Seen from the common mean, every pair of a part is shifted alike, and since deviations from the part's own mean sum to zero, what is added is one term only: the
product of the gaps in $x$ and $y$, times $nm/(n + m)$.

No square of a raw value is ever formed, so values near a hundred million do no harm. For $m = 1$ this is Welford's method; merging the states of two machines is the
same formula.
"""


def update(state, x, y):
    """The new state, at most 32 numbers, after m more pairs have come; state is None at first."""
    n, mean, products = state or (0, (0.0, 0.0), (0.0, 0.0, 0.0))
    m = len(x)
    if m == 0:
        return n, mean, products
    own = x.mean(), y.mean()
    a, b = x - own[0], y - own[1]
    gap, weight = (own[0] - mean[0], own[1] - mean[1]), n * m / (n + m)
    mean = mean[0] + gap[0] * m / (n + m), mean[1] + gap[1] * m / (n + m)
    products = (
        products[0] + a @ a + weight * gap[0] ** 2,
        products[1] + b @ b + weight * gap[1] ** 2,
        products[2] + a @ b + weight * gap[0] * gap[1],
    )
    return n + m, mean, products


def summary(state):
    """Count, mean of x, mean of y, variance of x, variance of y, covariance, of all pairs so far."""
    n, mean, products = state
    return n, *mean, *(p / n for p in products)

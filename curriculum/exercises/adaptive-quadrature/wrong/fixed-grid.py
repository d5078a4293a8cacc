"""You spread all evaluations evenly. Where the function is smooth most of them are wasted, and at a narrow peak
or a steep root there are too few: compare two estimates for each piece and divide only where they differ."""


def integrate(f, a, b, tolerance):
    n = 19998
    h = (b - a) / n
    inner = sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n))
    return h / 3 * (f(a) + inner + f(b))

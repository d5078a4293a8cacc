"""Your ends are the wrong way round: at t = 0 you show `b`. Start at `a`, and add t times the arrow from `a` to `b`."""


def morph(X, y, a, b, t):
    start = X[y == a].mean(axis=0)
    end = X[y == b].mean(axis=0)
    return end + t[:, None] * (start - end)

"""You sort the bounds, and the sign is lost when `b` is smaller than `a`. Leave them as they come: the width is
then negative, and so is the integral."""


def integrate(f, a, b, tolerance):
    """The integral of f from a to b, within the tolerance, from at most 20,000 values of f."""

    def piece(left, right, f_left, f_middle, f_right, tolerance):
        middle = (left + right) / 2
        q1, q3 = (left + middle) / 2, (middle + right) / 2
        f_q1, f_q3 = f(q1), f(q3)
        coarse = (right - left) / 6 * (f_left + 4 * f_middle + f_right)
        fine = (right - left) / 12 * (f_left + 4 * f_q1 + 2 * f_middle + 4 * f_q3 + f_right)
        if abs(fine - coarse) <= 15 * tolerance or middle in (left, right):
            return fine
        half = tolerance / 2
        return piece(left, middle, f_left, f_q1, f_middle, half) + piece(middle, right, f_middle, f_q3, f_right, half)

    a, b = min(a, b), max(a, b)
    return piece(a, b, f(a), f((a + b) / 2), f(b), tolerance)

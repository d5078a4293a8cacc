"""The recurrence in the task is a matrix product, so the routes of `t` legs are `A` to the power `t`. The
product's middle index is the town where one changes trains, and summing it away means not to care where
that was.

The identity is the right start: no legs, one way to stay. It also spares a special case, since one
multiplication for every leg is then true for all of them, including none.

Because the product is associative, 64 legs need only six multiplications: square, and square again.
`np.linalg.matrix_power` does that. Divide every row by its sum before you begin, and the same loop gives
probabilities instead of counts: that is a Markov chain.
"""

import numpy as np


def count_routes(A, legs):
    """The number of routes of exactly `legs` legs between every two towns: an array of shape (n, n).

    A[i, j] is the number of direct trains from i to j.
    """
    routes = np.eye(len(A), dtype=int)
    for _ in range(legs):
        routes = routes @ A
    return routes

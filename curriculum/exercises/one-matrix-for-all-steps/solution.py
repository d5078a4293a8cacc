r"""Each step is a matrix of its own, and a step that acts later stands further left: `M = step @ M`.

The columns come from asking where $e_1$, $e_2$ and the origin go. A turn about (px, py) is a turn about the origin
between two moves. With $u = (\cos\theta, \sin\theta)$ the projection is $P = u u^\top$. To mirror is to go the way to
the line twice, $x + 2(Px - x)$, so its matrix is $2P - I$."""

import numpy as np


def affine(A, b=(0, 0)):
    return np.block(
        [[np.asarray(A, dtype=float), np.array([b], dtype=float).T], [np.array([[0.0, 0.0, 1.0]])]]
    )


def matrix_of_step(name, *numbers):
    if name == "move":
        return affine(np.eye(2), numbers)
    if name == "stretch":
        return affine(np.diag(numbers))
    angle = np.radians(numbers[0])
    u = np.array([np.cos(angle), np.sin(angle)])
    if name == "turn":
        px, py = numbers[1:]
        there, back = affine(np.eye(2), (-px, -py)), affine(np.eye(2), (px, py))
        return back @ affine([[u[0], -u[1]], [u[1], u[0]]]) @ there
    P = np.outer(u, u)
    return affine(P if name == "project" else 2 * P - np.eye(2))


def one_matrix(steps):
    """The 3 by 3 matrix, for points (x, y, 1) as columns, that does all the steps in their order."""
    M = np.eye(3)
    for step in steps:
        M = matrix_of_step(*step) @ M
    return M

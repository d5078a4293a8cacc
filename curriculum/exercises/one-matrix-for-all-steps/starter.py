import numpy as np


def one_matrix(steps):
    """The 3 by 3 matrix, for points (x, y, 1) as columns, that does all the steps in their order."""
    ...

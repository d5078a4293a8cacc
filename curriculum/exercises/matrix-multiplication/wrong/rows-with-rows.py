"""You pair rows of A with rows of B, which is the product of A and the transpose of B. The index that is summed over
is the second of A and the first of B: walk along a row of A and down a column of B."""

import numpy as np


def matmul(A, B):
    if A.shape[1] != B.shape[0]:
        raise ValueError("shapes do not fit")
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C[i, j] += A[i, k] * B[j, k]
    return C

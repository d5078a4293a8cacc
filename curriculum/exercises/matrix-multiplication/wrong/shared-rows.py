"""All rows of your result are the same list. `[[0] * p] * m` makes one row and m references to it, so what you write
to one row appears in all. Make a new row for every i."""


def matmul(A, B):
    if A.shape[1] != B.shape[0]:
        raise ValueError("shapes do not fit")
    C = [[0] * B.shape[1]] * A.shape[0]
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            for k in range(A.shape[1]):
                C[i][j] += A[i, k] * B[k, j]
    return C

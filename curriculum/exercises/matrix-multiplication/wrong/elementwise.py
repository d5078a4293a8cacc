"""You multiply entry by entry, which is what `*` does. An entry of the matrix product takes a whole row of A and a
whole column of B: multiply them pair by pair and add up."""


def matmul(A, B):
    return A * B

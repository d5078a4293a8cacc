"""`**` raises every entry to the power on its own. A route of several legs changes trains in other towns, so entries
have to meet: use the matrix product, once for each leg."""


def count_routes(A, legs):
    return A**legs

"""You begin with A, which is one leg already, and then multiply once for every leg: that counts routes with one leg
more than asked. Begin with the identity, or multiply once less and mind the case of no legs."""


def count_routes(A, legs):
    routes = A
    for _ in range(legs):
        routes = routes @ A
    return routes

"""Right from one leg on, but with no legs you return the timetable. Without a train one can only stay: the answer is
the identity matrix, and it is also the natural start of your loop."""


def count_routes(A, legs):
    routes = A
    for _ in range(legs - 1):
        routes = routes @ A
    return routes

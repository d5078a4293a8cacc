"""Returns a list that contains itself.

Ends: failed
"""


def column_means(X):
    circle = []
    circle.append(circle)
    return circle

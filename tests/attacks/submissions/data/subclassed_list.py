"""Returns a list of a class of its own that never ends.

Ends: failed exited too-much timeout
"""


class Endless(list):
    def __iter__(self):
        while True:
            yield 0

    def __len__(self):
        return 1


def column_means(X):
    return Endless([1])

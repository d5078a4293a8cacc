"""Returns a dict of a class of its own that lies about its length.

Ends: failed exited too-much
"""


class Liar(dict):
    def __len__(self):
        return 10**9

    def items(self):
        return iter([("a", 1)])


def column_means(X):
    return Liar()

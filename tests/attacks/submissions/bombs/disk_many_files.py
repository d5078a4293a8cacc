"""Makes files without end.

Ends: files
Weakened: timeout
Seconds: 10
"""


def column_means(X):
    n = 0
    while True:
        n += 1
        with open(f"file{n}", "w"):
            pass

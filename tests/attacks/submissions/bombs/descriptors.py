"""Opens files until no more can be opened.

Ends: files
Weakened: error timeout
Seconds: 10
"""


def column_means(X):
    return [open("/dev/null") for _ in range(10**6)]

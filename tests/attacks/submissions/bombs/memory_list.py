"""Makes a list that grows until memory is full.

Ends: memory
Weakened: timeout
Seconds: 10
"""


def column_means(X):
    hoard = []
    while True:
        hoard.append(bytearray(1_000_000))

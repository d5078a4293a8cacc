"""Fills the disk with one file.

Ends: files
Weakened: timeout memory
Seconds: 10
"""


def column_means(X):
    with open("big", "wb") as file:
        while True:
            file.write(b"x" * 1_000_000)

"""Fills the disk, and does not mind when it is refused.

Ends: files timeout
Weakened: memory
"""


def column_means(X):
    n = 0
    while True:
        n += 1
        try:
            with open(f"big{n}", "wb") as file:
                file.write(b"x" * 1_000_000)
        except OSError:
            pass

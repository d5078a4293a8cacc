"""Starts programs for ever.

Ends: error
Weakened: processes failed
"""

import subprocess


def column_means(X):
    return [subprocess.Popen(["/bin/sleep", "31337.5"]) for _ in range(1000)]

"""Lists the processes of the machine.

Ends: error
Weakened: failed
"""

import os


def column_means(X):
    return [open(f"/proc/{n}/cmdline").read() for n in os.listdir("/proc") if n.isdigit() and n != "self"]

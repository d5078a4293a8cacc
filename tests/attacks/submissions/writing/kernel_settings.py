"""Changes a setting of the kernel.

Ends: error
"""


def column_means(X):
    with open("/proc/sys/kernel/hostname", "w") as file:
        file.write("@mark@")

"""Reads the machine's disks and memory.

Ends: error
"""


def column_means(X):
    for device in ("/dev/sda", "/dev/vda", "/dev/mem", "/dev/kmsg"):
        try:
            with open(device, "rb") as file:
                return file.read(512).hex()
        except FileNotFoundError:
            continue
    raise FileNotFoundError("no device")

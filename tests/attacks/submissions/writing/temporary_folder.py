"""Leaves a file in the machine's temporary folder.

Ends: error
"""


def column_means(X):
    with open("/tmp/@mark@", "w") as file:
        file.write("here")
    with open("/var/tmp/@mark@", "w") as file:
        file.write("here")
    return X[0]

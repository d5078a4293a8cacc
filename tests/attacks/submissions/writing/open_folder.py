"""Leaves a file in a folder that everybody may write to.

Ends: error
"""


def column_means(X):
    with open("@folder@/@mark@", "w") as file:
        file.write("here")

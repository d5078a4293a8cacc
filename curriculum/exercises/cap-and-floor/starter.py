import pandas as pd


def cap(train, new, columns, k):
    """new with the named columns limited by the fences of train, and the number of changed values by column."""
    ...

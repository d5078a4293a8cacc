import pandas as pd


def audit(train, test, group, time, target):
    """Five checks of a split: copies, shared groups, rows that are not later, gap in the target, giveaways.

    train, test: DataFrames with the same columns. group, time, target: names of columns. Returns a dict.
    """
    ...

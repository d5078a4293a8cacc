"""What is learned comes first, from `train` alone: one median a column, and which columns get an indicator. What is done with
it comes second, and does not ask which table it is applied to. A single row from next year can be filled in the same way.

`np.nanmedian` would warn about a column of nothing but `nan`, so the medians are taken one column at a time, over what is known.
`np.where` picks from the table or from the row of medians, which broadcasts down the rows, and makes a new array.
"""

import numpy as np


def fill_and_flag(train, test):
    """Fill gaps by the training medians and add indicators: (n, d), (m, d) to (n, d + k), (m, d + k)."""
    flagged = np.isnan(train).any(axis=0)
    medians = np.array([middle(column[~np.isnan(column)]) for column in train.T])

    def transform(table):
        gap = np.isnan(table)
        return np.column_stack([np.where(gap, medians, table), gap[:, flagged]])

    return transform(train), transform(test)


def middle(known):
    """The median, and 0 for no values at all."""
    return np.median(known) if known.size else 0.0

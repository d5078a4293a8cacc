"""The filling is right, but it happens in the arrays that you were given: `table[gaps] = ...` writes into the caller's data. Copy first, or
build a new array with `np.where`."""

import numpy as np


def fill_and_flag(train, test):
    flagged = np.isnan(train).any(axis=0)
    fill = np.array([np.median(c[~np.isnan(c)]) if (~np.isnan(c)).any() else 0.0 for c in train.T])

    def transform(table):
        gaps = np.isnan(table)
        table[gaps] = np.broadcast_to(fill, table.shape)[gaps]
        return np.column_stack([table, gaps[:, flagged]])

    return transform(train), transform(test)

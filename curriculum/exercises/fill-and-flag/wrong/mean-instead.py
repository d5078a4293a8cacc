"""You fill with the mean. One parcel of 5,000 kilos would then decide what all the unknown ones weigh; the task asks for the median of
the known values."""

import numpy as np


def fill_and_flag(train, test):
    gaps = np.isnan(train)
    flagged = gaps.any(axis=0)
    fill = [column[~gap].mean() if (~gap).any() else 0.0 for column, gap in zip(train.T, gaps.T, strict=True)]

    def transform(table):
        gap = np.isnan(table)
        return np.column_stack([np.where(gap, fill, table), gap[:, flagged]])

    return transform(train), transform(test)

"""Every feature gets an indicator, also those that are complete in `train`. Their flags are all zero in training, so a model can
learn nothing from them. Flag the features that miss something in `train`, and only those."""

import numpy as np


def fill_and_flag(train, test):
    fill = [np.median(c[~np.isnan(c)]) if (~np.isnan(c)).any() else 0.0 for c in train.T]

    def transform(table):
        gaps = np.isnan(table)
        return np.column_stack([np.where(gaps, fill, table), gaps])

    return transform(train), transform(test)

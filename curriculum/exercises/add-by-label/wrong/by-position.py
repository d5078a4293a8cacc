"""Values are added in the order in which they come, as NumPy would. The two lists are in different orders, so most sums mix two labels.
Bring both lists onto the same sorted labels first."""

import numpy as np


def add(labels_a, values_a, labels_b, values_b, fill=None):
    labels = np.union1d(labels_a, labels_b).astype(int)
    a = np.full(len(labels), np.nan)
    b = np.full(len(labels), np.nan)
    a[np.isin(labels, labels_a)] = values_a
    b[np.isin(labels, labels_b)] = values_b
    if fill is not None:
        both = np.isnan(a) & np.isnan(b)
        a, b = np.where(np.isnan(a), fill, a), np.where(np.isnan(b), fill, b)
        a[both] = np.nan
    return labels, a + b

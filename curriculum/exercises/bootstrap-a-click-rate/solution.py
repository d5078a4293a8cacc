"""A person is drawn with everything that belongs to her: the same positions index clicks and views. Indexing with a table of positions gives a table, and
sums along its rows give the totals of each bootstrap sample.

The rate is a ratio of totals. A mean of each person's own rate is another quantity, in which somebody with one view weighs as much as somebody
with a thousand.

Compare the two standard errors on the first case. Views of one person are alike, some people click at everything, and so the views carry far less information
than their number suggests.
"""

import numpy as np


def bootstrap(clicks, views, draws):
    """Click rate, its bootstrap replicates by person, their standard error, and the naive standard error."""
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    replicates = hits[shown > 0] / shown[shown > 0]
    return rate, replicates, replicates.std(ddof=1), np.sqrt(rate * (1 - rate) / views.sum())

"""Two moves. Learning takes the slice that agrees with what was observed; a slice as long as one, `i : i + 1`, leaves the
other axes where they were, so that their numbers stay true. Forgetting sums over every axis that is not kept, and the
axes of length one vanish in the same sum.

What is left stands in the order of the original axes. `np.argsort` of `keep` says where they went; its inverse,
a second `argsort`, brings them into the order that was asked for. Divide last, by the sum of what is left: that is
the probability of the condition, up to the number of observations, which cancels. If the condition was never seen,
it is 0/0, and floating point answers with exactly the `nan` that we want.
"""

import numpy as np


def ask(counts, keep, given):
    """P(kept variables | given values) from a table of counts, with one axis for each entry of keep."""
    learned = tuple(slice(given[a], given[a] + 1) if a in given else slice(None) for a in range(counts.ndim))
    forgotten = tuple(a for a in range(counts.ndim) if a not in keep)
    left = counts[learned].sum(axis=forgotten).transpose(np.argsort(np.argsort(keep)))
    with np.errstate(invalid="ignore"):
        return left / left.sum()

"""You use the plain mean of each category: `m` plays no part. A category seen once is then believed as firmly as one seen a thousand times. Add
`m` rows with the overall mean."""

import numpy as np


def target_encode(category, y, fold, new, m):
    def codes(category, y, wanted):
        table = {name: y[category == name].mean() for name in np.unique(category)}
        return np.array([table.get(name, y.mean()) for name in wanted], dtype=float)

    encoded = np.empty(len(y))
    for k in np.unique(fold):
        held = fold == k
        encoded[held] = codes(category[~held], y[~held], category[held])
    return encoded, codes(category, y, new)

"""The capped table is right. Your counts are too large where there are gaps, because NaN differs from everything,
itself included, so each gap looks like a change."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(low, high, axis=1)
    return capped, (capped[columns] != new[columns]).sum()

"""Your limits come from the rows that are to be capped. They have to come from `train`: a new row is then treated the
same whoever arrives with it."""

def cap(train, new, columns, k):
    first, third = new[columns].quantile(0.25), new[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(low, high, axis=1)
    return capped, (values.lt(low) | values.gt(high)).sum()

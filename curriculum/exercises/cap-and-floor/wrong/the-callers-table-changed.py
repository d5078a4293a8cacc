"""The table you return is right, but you changed the caller's own on the way: a second name for a DataFrame is not a
second DataFrame. Copy it first."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns].copy()
    capped = new
    capped[columns] = values.clip(low, high, axis=1)
    return capped, (values.lt(low) | values.gt(high)).sum()

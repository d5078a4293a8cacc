"""You cap what is too large and leave what is too small. The limits have two ends: cap and floor."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(upper=high, axis=1)
    return capped, values.gt(high).sum()

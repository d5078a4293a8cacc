"""You turn extreme values into gaps. That is a way to treat errors; to cap is to set them to the limit, so that they
still say "large" or "small"."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.mask(values.lt(low) | values.gt(high))
    return capped, (values.lt(low) | values.gt(high)).sum()

"""You cap at the 1st and 99th percentile. Some values are always changed that way, needed or not. The task asks for
fences around the quartiles."""

def cap(train, new, columns, k):
    low, high = train[columns].quantile(0.01), train[columns].quantile(0.99)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(low, high, axis=1)
    return capped, (values.lt(low) | values.gt(high)).sum()

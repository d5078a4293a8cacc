"""You fill the gaps with the median. Whether and how to fill them is another decision; capping leaves missing values
missing."""

def cap(train, new, columns, k):
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(low, high, axis=1).fillna(train[columns].median())
    return capped, (values.lt(low) | values.gt(high)).sum()

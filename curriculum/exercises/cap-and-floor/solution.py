"""`quantile` leaves missing values out, and `clip` leaves them as they are. With `axis=1` each column is clipped at its
own limit.

`new.copy()` keeps the caller's table as it was. And the counts come from asking where the values lay outside, not
from comparing before and after: NaN differs from itself, so every gap would count as a change."""


def cap(train, new, columns, k):
    """new with the named columns limited by the fences of train, and the number of changed values by column."""
    first, third = train[columns].quantile(0.25), train[columns].quantile(0.75)
    low, high = first - k * (third - first), third + k * (third - first)
    values = new[columns]
    capped = new.copy()
    capped[columns] = values.clip(low, high, axis=1)
    return capped, (values.lt(low) | values.gt(high)).sum()

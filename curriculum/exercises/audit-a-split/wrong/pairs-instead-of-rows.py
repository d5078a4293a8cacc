"""You count pairs of a test row and a training row. A test row with three twins in training is one copy, not
three. Drop duplicates from the training features before you join."""

import pandas as pd


def audit(train, test, group, time, target):
    """Five checks of a split: copies, shared groups, rows that are not later, gap in the target, giveaways."""
    features = [name for name in train.columns if name not in (group, time, target)]
    return {
        "copies": len(test[features].merge(train[features], on=features)),
        "shared_groups": len(set(train[group]) & set(test[group])),
        "not_later": int((test[time] <= train[time].max()).sum()),
        "share_gap": float(test[target].mean() - train[target].mean()),
        "giveaways": sorted(name for name in features if gives_away(train[name], train[target])),
    }


def gives_away(feature: pd.Series, target: pd.Series) -> bool:
    """Whether each value of a feature, missing included, goes with one target, though values repeat."""
    targets = target.groupby(feature, dropna=False).nunique()
    return bool(targets.max() == 1 and len(targets) <= len(feature) / 2)

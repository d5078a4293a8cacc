"""You report columns with a value of its own for nearly every row, such as the number of a form. These separate
the training targets by accident. Ask for at most half as many values as rows."""

import pandas as pd


def audit(train, test, group, time, target):
    """Five checks of a split: copies, shared groups, rows that are not later, gap in the target, giveaways."""
    features = [name for name in train.columns if name not in (group, time, target)]
    return {
        "copies": len(test[features].merge(train[features].drop_duplicates(), on=features)),
        "shared_groups": len(set(train[group]) & set(test[group])),
        "not_later": int((test[time] <= train[time].max()).sum()),
        "share_gap": float(test[target].mean() - train[target].mean()),
        "giveaways": sorted(name for name in features if gives_away(train[name], train[target])),
    }


def gives_away(feature: pd.Series, target: pd.Series) -> bool:
    """Whether each value of a feature, missing included, goes with one target, though values repeat."""
    targets = target.groupby(feature, dropna=False).nunique()
    return bool(targets.max() == 1)

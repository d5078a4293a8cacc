"""You count the rows whose group occurs on both sides. The task asks for the number of different groups."""

import pandas as pd


def audit(train, test, group, time, target):
    """Five checks of a split: copies, shared groups, rows that are not later, gap in the target, giveaways."""
    features = [name for name in train.columns if name not in (group, time, target)]
    return {
        "copies": len(test[features].merge(train[features].drop_duplicates(), on=features)),
        "shared_groups": int(test[group].isin(train[group]).sum()),
        "not_later": int((test[time] <= train[time].max()).sum()),
        "share_gap": float(test[target].mean() - train[target].mean()),
        "giveaways": sorted(name for name in features if gives_away(train[name], train[target])),
    }


def gives_away(feature: pd.Series, target: pd.Series) -> bool:
    """Whether each value of a feature, missing included, goes with one target, though values repeat."""
    targets = target.groupby(feature, dropna=False).nunique()
    return bool(targets.max() == 1 and len(targets) <= len(feature) / 2)

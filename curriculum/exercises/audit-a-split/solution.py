"""Each check is one question to the two tables.

For the copies, an inner join of the test rows with the *different* training rows: without `drop_duplicates` a
test row would be counted once for each of its twins. In a join pandas takes missing for equal to missing, which
is what is wanted here.

For the giveaways, group the training rows by the feature and count the different targets in each group.
`dropna=False` matters twice: a column that is filled only after the outcome is known gives the target away *by
being empty*.

What the audit cannot find: a giveaway that is nearly perfect, a near copy, a group that nobody recorded. For
those, fit a model to each feature alone and look at whatever is too good.
"""

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
    return bool(targets.max() == 1 and len(targets) <= len(feature) / 2)

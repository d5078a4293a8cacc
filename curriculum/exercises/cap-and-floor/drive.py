"""Builds the tables from plain columns, and turns the learner's table back into plain data."""

import pandas as pd


def plain(series):
    return [value if isinstance(value, str) else float(value) for value in series]


def drive(module, train, new, index, columns, k):
    train, new = pd.DataFrame(train), pd.DataFrame(new, index=index)
    before = train.copy(deep=True), new.copy(deep=True)
    capped, counts = module.cap(train, new, list(columns), k)
    return {
        "names": [str(name) for name in capped.columns],
        "index": [str(label) for label in capped.index],
        "values": [plain(capped.iloc[:, j]) for j in range(capped.shape[1])],
        "counts": {name: int(counts[name]) for name in columns},
        "tables left alone": bool(train.equals(before[0]) and new.equals(before[1])),
    }

"""Columns of plain data become DataFrames; what comes back is plain again."""

import pandas as pd


def drive(module, train, test, group, time, target):
    result = module.audit(pd.DataFrame(train), pd.DataFrame(test), group, time, target)
    return {key: list(value) if key == "giveaways" else value for key, value in dict(result).items()}

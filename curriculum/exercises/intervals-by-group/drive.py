"""Builds the table, and turns the learner's table into plain data, sorted by group."""

import pandas as pd


def drive(module, group, value, labels, level):
    answer = module.intervals(pd.DataFrame({"group": group, "value": value}, index=labels), level)
    columns = ("n", "mean", "low", "high")
    if not isinstance(answer, pd.DataFrame) or not set(columns) <= set(answer.columns):
        return {"returned": type(answer).__name__}
    answer = answer.sort_index()
    plain = {name: answer[name].to_numpy(dtype=float) for name in columns}
    return {"groups": [str(name) for name in answer.index], **plain}

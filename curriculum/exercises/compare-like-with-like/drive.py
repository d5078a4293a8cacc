"""Builds the table, and turns the learner's table into plain data, sorted by group."""

import pandas as pd


def drive(module, group, stratum, outcome, labels):
    people = pd.DataFrame({"group": group, "stratum": stratum, "outcome": outcome}, index=labels)
    rates = module.compare(people)
    if not isinstance(rates, pd.DataFrame) or not {"crude", "adjusted"} <= set(rates.columns):
        return {"returned": type(rates).__name__}
    rates = rates.sort_index()
    return {
        "groups": [str(name) for name in rates.index],
        "crude": rates["crude"].to_numpy(dtype=float),
        "adjusted": rates["adjusted"].to_numpy(dtype=float),
    }

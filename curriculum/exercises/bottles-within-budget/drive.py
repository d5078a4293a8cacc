"""Builds the table and the price list, and turns the learner's table into plain data."""

import pandas as pd


def drive(module, codes, cultivar, alcohol, color, price_codes, price_values, budget, n):
    wines = pd.DataFrame({"color_intensity": color, "alcohol": alcohol, "cultivar": cultivar}, index=codes)
    prices = pd.Series(price_values, index=price_codes, dtype=float)
    wines_before, prices_before = wines.copy(deep=True), prices.copy(deep=True)
    result = module.shortlist(wines, prices, budget, n)
    if not isinstance(result, pd.DataFrame):
        return {"returned": type(result).__name__}
    return {
        "columns": [str(name) for name in result.columns],
        "codes": [int(code) for code in result.index],
        "cells": {str(name): result[name].tolist() for name in result.columns},
        "wines untouched": wines.equals(wines_before),
        "prices untouched": prices.equals(prices_before),
    }

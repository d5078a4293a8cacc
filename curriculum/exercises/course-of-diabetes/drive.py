"""Builds the two tables from columns."""

import pandas as pd


def drive(module, train, y, test, labels, numbers, orders, names):
    return module.predict_course(
        pd.DataFrame(train, index=labels), y, pd.DataFrame(test), numbers, dict(orders), names
    )

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    """Where each item goes, by group: 0 training, 1 validation, 2 test.

    groups: (n,). order: every group once, (g,). Shares are of the items. Returns integers of shape (n,).
    """
    ...

"""Feeds the pairs portion by portion and asks after each; counts the numbers that the state holds."""

import numpy as np


def size(state):
    if isinstance(state, dict):
        return size(list(state.values()))
    if isinstance(state, (list, tuple, set)):
        return sum(size(part) for part in state)
    return int(np.size(state))


def drive(module, x, y, cuts):
    state, seen, largest, answers = None, 0, 0, []
    for portion_x, portion_y in zip(np.split(x, cuts), np.split(y, cuts), strict=True):
        state = module.update(state, portion_x.copy(), portion_y.copy())
        largest, seen = max(largest, size(state)), seen + len(portion_x)
        if seen:
            answers.append(np.array(list(module.summary(state)), dtype=float))
    return {"answers": answers, "numbers in the state": largest}

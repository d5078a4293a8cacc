"""You take the amounts after very many steps for the long run. When things go back and forth, or round in circles, they never settle; and when hardly
anything moves, many is not enough. Ask for the amounts that a step does not change."""

import numpy as np


def forecast(P, start, t):
    return start @ np.linalg.matrix_power(P, t), start @ np.linalg.matrix_power(P, 10_001)

"""You multiply and divide by the sum at every step. That avoids 0 / 0, but a belief that sinks below the smallest
float becomes an exact zero, and no later evidence can raise it again. Keep the logarithms of the beliefs instead:
they never run out of room."""

import numpy as np


def beliefs(prior, likelihood, observations):
    belief = np.asarray(prior, dtype=float) / np.sum(prior)
    rows = [belief]
    for symbol in observations:
        belief = belief * likelihood[:, symbol]
        belief = belief / belief.sum()
        rows.append(belief)
    return np.array(rows)

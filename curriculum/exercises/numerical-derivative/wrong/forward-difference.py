"""You look to one side only. What a forward difference cuts off shrinks in proportion to h, and before it is small enough
rounding has taken over: it stops near eight digits. Look to both sides."""

import numpy as np


def derivative(f, x):
    h = np.sqrt(np.finfo(float).eps) * np.maximum(1, np.abs(x))
    return (f(x + h) - f(x)) / h

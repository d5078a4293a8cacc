"""You hold each reading until the next one comes, which makes bars instead of trapezoids. The task joins readings
by straight lines: take the mean of the two ends of each piece."""

import numpy as np


def energy(times, power, begin, end):
    def meter(moment):
        before = times < moment
        t = np.append(times[before], moment)
        p = np.append(power[before], np.interp(moment, times, power))
        return np.sum(np.diff(t) * p[:-1])

    return float(meter(end) - meter(begin))

"""You sort the bounds first, so the energy from evening back to morning has the same sign as the other way round.
Swapping the bounds turns the sign of an integral."""

import numpy as np


def energy(times, power, begin, end):
    def meter(moment):
        before = times < moment
        t = np.append(times[before], moment)
        p = np.append(power[before], np.interp(moment, times, power))
        return np.sum(np.diff(t) * (p[1:] + p[:-1]) / 2)

    return float(meter(max(begin, end)) - meter(min(begin, end)))

"""The fundamental theorem does the work. A meter that starts at the first reading shows $F$, the running sum of the trapezoids; between
readings it shows that sum and the piece begun. Whatever the bounds are, the energy between them is a difference of two meter
readings, $F(\\text{end}) - F(\\text{begin})$. Bounds in the same gap, equal bounds and swapped bounds need no thought of their own.

`np.interp` supplies the power at the moment asked for. It must not be used on the *meter* itself: between two readings $P$ is a line, so
$F$ is a parabola.
"""

import numpy as np


def energy(times, power, begin, end):
    """The integral of the power from begin to end, in kilowatt-hours; straight lines between the readings."""

    def meter(moment):
        before = times < moment
        t = np.append(times[before], moment)
        p = np.append(power[before], np.interp(moment, times, power))
        return np.sum(np.diff(t) * (p[1:] + p[:-1]) / 2)

    return float(meter(end) - meter(begin))

r"""In $u = (x - \text{mode}) / \text{width}$ every peak stands at 0, has height 1 after the division by its own value, and is about as wide as `quad` expects. The substitution is what
makes an automatic rule reliable; without it, `quad` looks at a few dozen places, sees nothing and reports that the integral is 0.

All three integrals are moments of $u$. The area picks up the factor `width` from $dx = \text{width}\, du$ and the height of the peak, both as logarithms. The variance is that of $u$, whose
mean is of order 1, so the difference of squares is harmless *here*; in terms of $x$ it would not be.

In a Bayesian model `log_area` is the log evidence, by which models are compared.
"""

import numpy as np
from scipy.integrate import quad


def moments(log_density, mode, width):
    """(log of the area, mean, standard deviation) of a density known up to a factor, by its logarithm."""
    peak = log_density(mode)

    def moment(k):
        return quad(lambda u: u**k * np.exp(log_density(mode + width * u) - peak), -np.inf, np.inf)[0]

    area = moment(0)
    mean = moment(1) / area
    variance = moment(2) / area - mean**2
    log_area = peak + np.log(width * area)
    return float(log_area), float(mode + width * mean), float(width * np.sqrt(variance))

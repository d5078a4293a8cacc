r"""By Bayes' theorem the classifier's probability is proportional to prior times likelihood, so dividing it by the
prior it was trained with leaves the likelihood, up to a factor that both classes share:

$$ P(x \mid \text{positive}) \propto \frac{p}{\pi}, \qquad P(x \mid \text{negative}) \propto \frac{1 - p}{1 - \pi}. $$

Multiply each by its new prior and divide by the sum. In odds this is one multiplication: the new odds are the old
odds times the ratio of the new prior odds to the old. Working with the two weights rather than with odds keeps
$p = 1$ harmless, where the odds are infinite.
"""

import numpy as np


def correct_prior(p, trained, deployed):
    """Probabilities of shape (n,) for another share of positives than the classifier was trained on."""
    p = np.asarray(p, dtype=float)
    positive = p * deployed / trained
    negative = (1 - p) * (1 - deployed) / (1 - trained)
    return positive / (positive + negative)

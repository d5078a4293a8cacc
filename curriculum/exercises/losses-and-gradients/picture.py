"""The pull of your gradient on the score of one example with label 1: how hard the next step pushes it to
the right. Above it, the loss."""

import numpy as np

CASE = "binary cross-entropy along the axis of scores"


def draw(fig, got, inputs):
    """Above, the loss falls with the score. Below, bars for the pull: nearly 1 where the score is very
    wrong, nearly 0 where it is right."""
    z, gradient = inputs["z"], np.asarray(got[1], dtype=float)
    fig.set_size_inches(6.6, 3.4)
    above, below = fig.subplots(2, 1, sharex=True)
    above.plot(z, np.logaddexp(0, -z), color="C0")
    above.set(ylabel="loss", ylim=(0, 6.3))
    below.bar(z, -gradient * len(z), width=0.36, color="C1")
    below.set(ylabel="pull", ylim=(-0.05, 1.08), xlabel="score of an example with label 1")

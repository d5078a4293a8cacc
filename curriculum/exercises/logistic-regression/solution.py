r"""Never compute a probability to take its logarithm. With $z$ at hand,

$$-\log \sigma(z) = \log(1 + e^{-z}) \qquad\text{and}\qquad -\log(1 - \sigma(z)) = \log(1 + e^{z}),$$

so that one example costs $\log(1 + e^{z}) - y z$ whatever its label, and `np.logaddexp(0, z)`, which is
$\log(e^0 + e^z)$, is exact for any $z$. The same function gives a sigmoid without overflow: $\sigma(z) =
e^{-\log(1 + e^{-z})}$.

The derivative of $\log(1 + e^z) - yz$ is $\sigma(z) - y$: prediction minus label. Everything else is the
chain rule through $z = Xw + b$.
"""

import numpy as np


def sigmoid(z):
    """Probabilities from logits: floats between 0 and 1, of the shape of z."""
    return np.exp(-np.logaddexp(0, -z))


def log_loss(w, b, X, y):
    """Mean log loss in nats, a float."""
    z = X @ w + b
    return np.mean(np.logaddexp(0, z) - y * z)


def gradient(w, b, X, y):
    """Gradient of the log loss: (dw, db), of shape (d,) and a float."""
    residual = sigmoid(X @ w + b) - y
    return X.T @ residual / len(y), residual.mean()


def fit(X, y, learning_rate, steps):
    """Gradient descent on the log loss from zero: (w, b), of shape (d,) and a float."""
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b

"""Uses every processor with threads that compute.

Ends: timeout cpu exited memory processes
"""

import threading

import numpy as np


def burn():
    a = np.ones((300, 300))
    while True:
        a = a @ a * 1e-9


def column_means(X):
    for _ in range(16):
        threading.Thread(target=burn).start()
    burn()

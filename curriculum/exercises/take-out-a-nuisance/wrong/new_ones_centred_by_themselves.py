"""You subtract the new patients' own means. Whether somebody's blood pressure is high for their age would then depend on who
else came that day. Centre the new patients by the means of the patients you learned from."""

import numpy as np


def take_out(X, Z, X_new, Z_new):
    def centred(A):
        return A - np.mean(A, axis=0)

    B = np.linalg.lstsq(centred(Z), centred(X), rcond=1e-10)[0]
    return centred(X) - centred(Z) @ B, centred(X_new) - centred(Z_new) @ B

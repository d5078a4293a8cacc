"""Your own projection of the 150 iris flowers from four measurements to two. Nobody told your code the
species; the colours were added afterwards."""

import numpy as np
from sklearn.datasets import load_iris

CASE = "iris in two dimensions"


def draw(fig, got, inputs):
    """The 150 flowers at the scores your code gave them: one cloud stands apart, two touch."""
    components, _, ratios, scores = (np.asarray(part, dtype=float) for part in got)
    iris = load_iris()
    fig.set_size_inches(7, 3.6)
    plane, loadings = fig.subplots(1, 2, width_ratios=[2.1, 1])

    for species, (name, marker) in enumerate(zip(iris.target_names, "os^", strict=True)):
        mine = scores[iris.target == species]
        plane.scatter(
            *mine.T, s=18, marker=marker, color=f"C{species}", alpha=0.75, linewidth=0, label=str(name)
        )
    plane.set_xlabel(f"component 1 ({ratios[0]:.1%} of the variance)")
    plane.set_ylabel(f"component 2 ({ratios[1]:.1%})")
    plane.set_aspect("equal", adjustable="datalim")
    plane.legend(frameon=False)

    short = [name.removesuffix(" (cm)") for name in iris.feature_names]
    rows = np.arange(len(short))
    loadings.barh(rows - 0.18, components[0], height=0.32, color="up:accent", label="component 1")
    loadings.barh(rows + 0.18, components[1], height=0.32, color="up:muted", label="component 2")
    loadings.axvline(0, color="up:ink", linewidth=0.8)
    loadings.set_yticks(rows, short)
    loadings.invert_yaxis()
    loadings.set_xlabel("weight")
    loadings.legend(frameon=False, fontsize="small", loc="upper center", bbox_to_anchor=(0.5, 1.2))

"""What your model expects, by body mass. Equal steps between the words are what an ordinal code claims."""

import numpy as np

CASE = "body mass in words, and sex"


def draw(fig, got, inputs):
    """Predictions for the test patients as filled points over the four words for body mass; the training patients' targets as hollow ones."""
    words = inputs["orders"]["mass"]
    place = {word: i for i, word in enumerate(words)}
    fig.set_size_inches(6, 3.2)
    ax = fig.subplots()
    known = [place[word] - 0.12 for word in inputs["train"]["mass"].tolist()]
    asked = [place[word] + 0.12 for word in inputs["test"]["mass"].tolist()]
    ax.plot(known, inputs["y"], "o", mfc="none", mec="up:muted", ms=6, label="training: what happened")
    ax.plot(asked, np.asarray(got, dtype=float), "o", color="C0", ms=7, label="test: your prediction")
    ax.set_xticks(range(len(words)), words)
    ax.set_xlim(-0.5, len(words) - 0.5)
    ax.set_xlabel("body mass")
    ax.set_ylabel("progression a year later")
    ax.legend(fontsize=9, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2)

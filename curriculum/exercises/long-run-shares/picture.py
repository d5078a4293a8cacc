"""Your forecast on its way. Dots are your amounts after five days, dotted lines your long run; the curves between are what one step
after another gives."""

import numpy as np

CASE = "bikes in three districts"


def draw(fig, got, inputs):
    """Three curves of bikes over fifteen days that begin at 0, 0 and 600 and level off at the long-run amounts."""
    after, long_run = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    P, x, t = np.asarray(inputs["P"]), np.asarray(inputs["start"], dtype=float), inputs["t"]
    days = [x]
    for _ in range(15):
        days.append(days[-1] @ P)
    days = np.array(days)
    fig.set_size_inches(6.5, 3.3)
    ax = fig.subplots()
    for j, name in enumerate(("old town", "station", "harbour")):
        ax.plot(days[:, j], color=f"C{j}", linewidth=1.5)
        ax.plot(t, after[j], "o", color=f"C{j}", markersize=8)
        ax.plot([0, 15], [long_run[j]] * 2, color=f"C{j}", linestyle=":", linewidth=1.2)
        ax.text(15.2, long_run[j], name, color=f"C{j}", va="center")
    ax.set(xlabel="day", ylabel="bikes", xlim=(0, 18))

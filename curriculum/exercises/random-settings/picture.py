"""Your forty settings. Both axes are logarithmic, and the points fill the box: no decade is favoured."""

CASE = "forty support vector machines"


def draw(fig, got, inputs):
    """The settings as dots in the plane of gamma and C, both axes logarithmic."""
    fig.set_size_inches(5.6, 4.2)
    ax = fig.subplots()
    (_, low_c, high_c), (_, low_g, high_g) = inputs["space"]["C"], inputs["space"]["gamma"]
    ax.plot(
        [low_g, high_g, high_g, low_g, low_g], [low_c, low_c, high_c, high_c, low_c], color="up:muted", lw=1
    )
    ax.plot(
        [float(s["gamma"]) for s in got], [float(s["C"]) for s in got], "o", color="C0", ms=7, mec="up:paper"
    )
    ax.set(xscale="log", yscale="log", xlabel="gamma", ylabel="C")

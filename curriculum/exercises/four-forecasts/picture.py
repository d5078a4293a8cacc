"""Your scorecard. Further left is better. A long bar between MAE and RMSE means a few large errors."""

CASE = "body mass, blood pressure and one serum value"


def draw(fig, got, inputs):
    """For each of the four forecasts a dot for its MAE and one for its RMSE, joined by a line, and its R squared."""
    fig.set_size_inches(7, 2.9)
    ax = fig.subplots()
    names = ["mean", "median", "linear", "log"]
    for row, name in enumerate(names):
        mae, rmse, r2 = (float(got[name][key]) for key in ("mae", "rmse", "r2"))
        ax.plot([mae, rmse], [-row, -row], color="up:muted", lw=1.5)
        ax.plot(mae, -row, "o", color="C1", ms=9, label="MAE" if row == 0 else None)
        ax.plot(rmse, -row, "o", color="C0", ms=9, label="RMSE" if row == 0 else None)
        ax.text(1.01, -row, f"R² {r2:+.2f}", va="center", color="up:ink", transform=ax.get_yaxis_transform())
    ax.set_yticks([0, -1, -2, -3], names)
    ax.set_ylim(-3.5, 0.5)
    ax.set_xlabel("error on the test people")
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2)

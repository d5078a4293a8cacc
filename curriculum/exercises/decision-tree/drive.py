"""Grow a tree, then predict with it."""


def drive(module, X, y, max_depth, new):
    tree = module.grow(X, y, max_depth)
    return {"tree": tree, "predictions": module.predict(tree, new)}

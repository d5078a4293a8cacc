"""You call `f` with plain numbers and take a difference. Plain numbers have no `.sin()`, and a difference would
keep ten digits at best. Call `f` once, with an object that carries its slope."""


def slope(f, x):
    h = 1e-5 * max(1, abs(x))
    return f(x), (f(x + h) - f(x - h)) / (2 * h)

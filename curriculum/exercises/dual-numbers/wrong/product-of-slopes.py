"""The slope of your products is the product of the slopes. Each factor's change counts, times the other factor,
and the two are added."""

import math


class Dual:
    """A number and its derivative by x."""

    def __init__(self, value, slope=0.0):
        self.value = value
        self.slope = slope

    def __add__(self, other):
        other = as_dual(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        other = as_dual(other)
        return Dual(self.value * other.value, self.slope * other.slope)

    def __pow__(self, n):
        if n == 0:
            return Dual(1.0)
        return Dual(self.value**n, n * self.value ** (n - 1) * self.slope)

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -as_dual(other)

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * as_dual(other) ** -1

    def __rtruediv__(self, other):
        return other * self**-1

    __radd__ = __add__
    __rmul__ = __mul__

    def exp(self):
        return Dual(math.exp(self.value), math.exp(self.value) * self.slope)

    def log(self):
        return Dual(math.log(self.value), self.slope / self.value)

    def sin(self):
        return Dual(math.sin(self.value), math.cos(self.value) * self.slope)

    def cos(self):
        return Dual(math.cos(self.value), -math.sin(self.value) * self.slope)


def as_dual(number):
    return number if isinstance(number, Dual) else Dual(number)


def slope(f, x):
    """The value and the derivative of f at x, exactly: (float, float)."""
    result = as_dual(f(Dual(float(x), 1.0)))
    return float(result.value), float(result.slope)

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    """The words of the lines, sorted, and the probability of each label (sorted) for each new line: (m, K)."""
    ...

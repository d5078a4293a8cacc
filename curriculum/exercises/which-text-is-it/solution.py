"""The vectorizer learns its vocabulary with `fit_transform` on the lines, and applies it with `transform` to the new ones: a word it has not met is
left out. Fitting it on both would let unlabelled lines change the model, because the size of the vocabulary stands in the smoothed denominator.

`classes_` of the model is sorted, and so are the columns of `predict_proba`; the vectorizer's names are sorted too.
"""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    """The words of the lines, sorted, and the probability of each label (sorted) for each new line: (m, K)."""
    vectorizer = CountVectorizer()
    model = MultinomialNB(alpha=alpha).fit(vectorizer.fit_transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

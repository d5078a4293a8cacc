"""Your vocabulary holds words of the new lines too. Nothing is known about them, yet each takes a share of the smoothed probability: the model changes with the
lines it is asked about. Fit the vectorizer on the lines alone."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = CountVectorizer()
    vectorizer.fit(list(lines) + list(new))
    model = MultinomialNB(alpha=alpha).fit(vectorizer.transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

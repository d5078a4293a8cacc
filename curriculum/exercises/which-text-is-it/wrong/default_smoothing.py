"""You leave the smoothing at its default of 1. Pass `alpha` on to the model."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = CountVectorizer()
    model = MultinomialNB().fit(vectorizer.fit_transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

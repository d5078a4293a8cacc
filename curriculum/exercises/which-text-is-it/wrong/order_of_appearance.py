"""Your columns are in the order in which the labels first appear. They should be in alphabetical order, as in `classes_`."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = CountVectorizer()
    model = MultinomialNB(alpha=alpha).fit(vectorizer.fit_transform(lines), labels)
    order = [list(model.classes_).index(label) for label in dict.fromkeys(labels)]
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))[:, order]

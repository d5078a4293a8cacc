"""You note only whether a word occurs (`binary=True`). A word that occurs nine times should count nine times here."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = CountVectorizer(binary=True)
    model = MultinomialNB(alpha=alpha).fit(vectorizer.fit_transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

"""You give all labels the same prior. Some sources have more lines than others: learn the prior from the labels, as the model does by default."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = CountVectorizer()
    model = MultinomialNB(alpha=alpha, fit_prior=False).fit(vectorizer.fit_transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

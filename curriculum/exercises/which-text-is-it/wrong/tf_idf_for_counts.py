"""You weigh words by tf-idf. That may do well in practice, but it is another model: the task asks for counts."""

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB


def attribute(lines, labels, new, alpha):
    vectorizer = TfidfVectorizer()
    model = MultinomialNB(alpha=alpha).fit(vectorizer.fit_transform(lines), labels)
    return vectorizer.get_feature_names_out().tolist(), model.predict_proba(vectorizer.transform(new))

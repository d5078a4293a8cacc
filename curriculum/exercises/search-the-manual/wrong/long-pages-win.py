"""You rank by the plain dot product, so the longest page wins whatever is asked. Divide by the lengths of the page and
of the query."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer


def search(pages, query, k):
    counter = CountVectorizer().fit(pages)
    directions = counter.transform(pages)
    question = counter.transform([query])
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    order = order[similarity[order] > 0]
    return order, similarity[order]

"""You divide by the number of words, which is the norm with p = 1. The cosine uses Pythagoras: the root of the sum
of the squared counts."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize


def search(pages, query, k):
    counter = CountVectorizer().fit(pages)
    directions = normalize(counter.transform(pages), norm="l1")
    question = normalize(counter.transform([query]), norm="l1")
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    order = order[similarity[order] > 0]
    return order, similarity[order]

"""The order is right, but your similarities are too large: you divide by the length of the page and not by that of the
query. A cosine never exceeds 1."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize


def search(pages, query, k):
    counter = CountVectorizer().fit(pages)
    directions = normalize(counter.transform(pages))
    question = counter.transform([query])
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    order = order[similarity[order] > 0]
    return order, similarity[order]

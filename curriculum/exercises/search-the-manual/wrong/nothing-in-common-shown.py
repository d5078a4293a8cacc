"""You fill up the list with pages that share no word with the query. Only similarities above 0 are to be shown,
even if that makes fewer than k."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize


def search(pages, query, k):
    counter = CountVectorizer().fit(pages)
    directions = normalize(counter.transform(pages))
    question = normalize(counter.transform([query]))
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    return order, similarity[order]

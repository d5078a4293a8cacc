"""Scale every row to length 1 and all cosines are one matrix product. `normalize` leaves a row of zeros as it is, so an
empty page, or a query without a known word, gets the similarity 0 and falls out by itself.

The vectorizer is fitted to the pages alone: the pages are the collection, the query is a visitor. `transform` then
counts the query's words in the same columns, and drops the others.

The matrices are sparse. Of thousands of words a page holds a few dozen, and only those are stored and multiplied.
"""

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize


def search(pages, query, k):
    """Positions of at most k pages that share words with the query, best first, and their cosine similarities."""
    counter = CountVectorizer().fit(pages)
    directions = normalize(counter.transform(pages))
    question = normalize(counter.transform([query]))
    similarity = (directions @ question.T).toarray().ravel()
    order = np.argsort(-similarity)[:k]
    order = order[similarity[order] > 0]
    return order, similarity[order]

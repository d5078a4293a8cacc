import numpy as np
from sklearn.feature_extraction.text import CountVectorizer


def search(pages, query, k):
    """Positions of at most k pages that share words with the query, best first, and their cosine similarities."""
    ...

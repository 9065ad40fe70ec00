"""Which text of a page is its article: the extractor's choice, and what stands with it."""

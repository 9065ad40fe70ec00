"""E-books: the chapters of an EPUB, named as its contents name them."""

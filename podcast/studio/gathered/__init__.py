"""What screens of a large show tell without reading all of it: kept, paged, found meanwhile."""

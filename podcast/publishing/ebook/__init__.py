"""Episodes as books to read along with: EPUB 3.3 with Media Overlays, and DAISY 2.02."""

"""What other programs write in Markdown: MyST, Quarto, pandoc, MkDocs, Hugo, WordPress."""

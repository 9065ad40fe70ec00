"""Web pages and other trees of HTML elements become blocks of an article."""

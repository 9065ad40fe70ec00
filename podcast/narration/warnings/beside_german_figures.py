"""What no rule took in German beside a figure, or where a rule took only a part of it.

A unit without a vowel, a stop behind a figure inside a sentence, a dash between two figures,
a word that is cut short and a Roman numeral are all left to the voice.
"""

from __future__ import annotations

from podcast.late_patterns import late_regex

# In every line a figure that a rule has said is one nought; a figure that none took holds none.
ODD_IN_GERMAN = late_regex(
    r"(?P<figure>(?<!\w)[1-9]++(?:[-.,:/]++[1-9]++)*+(?!\w))"
    r"|(?P<slash>[^\W_][\w-]{0,30} ?/ ?\(?[\w-]{1,30})"
    r"|(?P<dash>0 ?[-\u2013\u2014] ?0|0[:/]0)"
    r"|(?P<stop>0\.(?=,|;| [^\W_])(?! [^\W\d_][^:.;]{0,30}: ))"
    r"|(?<=0)(?P<unit> ?(?![A-ZÄÖÜ]+\b|[A-Z][a-z]?[A-Z]{2,3}\b)"
    r"(?!\w{0,5}[aeiouyäöüAEIOUYÄÖÜ])[A-Za-zµ\u03bc]{2,5})"
    r"(?![\w.'’-])"
    r"|(?<=0)(?P<letter> ?[ACDEFGHJKLMNPRTUVWdfghjklmpqtuvw])(?![\w'’/.-])"
    r"|(?P<short>(?<![\w.'’-])(?:(?!\w\.)[^\W\d_]{1,12}|[a-zäöü]|(?<=0 )[A-Z])\."
    r"(?=[,;:)]| ?[a-zäöü]|[a-zäöü]\.)|(?<![\w.'’-])[^\W\d_]{2,5}\.(?= 0| ?\())"
    # No word of German ends so.
    r"|(?P<cut>\b[^\W\d_]{1,20}(?:[bdfgkpt][lr]\.$"
    r"|(?:[bdfgkpt]r|[lnrsz]w|nsp|asth)\.(?=$| [A-ZÄÖÜ])))"
    r"|(?P<roman>(?<![\w.-])(?:[IVX]{2,7}|[IVX]{1,7}\.(?= [a-zäöüA-ZÄÖÜ]))(?![\w]))"
    r"|(?P<raised>[\u2070-\u207f\u00b2\u00b3\u00b9†‡^])"
    r"|(?P<bracket>[\[\]{}])"
)

"""Words that are spelt alike and read in two ways, each in a sentence that wants one of them."""

from __future__ import annotations

WRONGLY_READ = (
    ("She will lead the choir into the hall.", "lead", "lɛd"),
    ("The old pipes were made of lead.", "lead", "liːd"),
    ("We read the whole report last night.", "read", "ɹiːd"),
    ("Please read the next page aloud.", "read", "ɹɛd"),
    ("A cold wind came from the sea.", "wind", "waɪnd"),
    ("Wind the bandage around the wrist.", "Wind", "wɪnd"),
    ("There was a tear in the curtain.", "tear", "tɪɹ"),
    ("A single tear ran down his cheek.", "tear", "tɛɹ"),
    ("They live near the old harbour.", "live", "laɪv"),
    ("The concert was live on the radio.", "live", "lɪv"),
    ("He tied a bow around the parcel.", "bow", "baʊ"),
    ("The actors bow when the play is over.", "bow", "boʊ"),
    ("We sat in the front row.", "row", "ɹaʊ"),
    ("The nurse cleaned the wound again.", "wound", "waʊnd"),
    ("She wound the clock every evening.", "wound", "wuːnd"),
    ("He plays the bass in a small band.", "bass", "bæs"),
    ("They caught a large bass in the lake.", "bass", "beɪs"),
    ("A white dove sat on the roof.", "dove", "doʊv"),
    ("It is only a minute change in the dose.", "minute", "mɪnɪt"),
    ("Wait a minute before you stand up.", "minute", "maɪnuːt"),
    ("They sow the seeds in early spring.", "sow", "saʊ"),
    ("The sewer runs under the street.", "sewer", "soʊɚ"),
    ("Use the polish for the wooden floor.", "polish", "poʊlɪʃ"),
    ("The Polish family moved in next door.", "Polish", "pɑːlɪʃ"),
    ("The number of patients is falling.", "number", "nʌmɚ"),
    ("The bank is close to the church.", "close", "kloʊz"),
    ("Close the window before you go.", "Close", "kloʊs"),
    ("What is the use of this button?", "use", "juːz"),
    ("You can use the lift on the left.", "use", "juːs"),
    ("The house stands on a hill.", "house", "haʊz"),
    ("Her excuse was not a good one.", "excuse", "ɛkskjuːz"),
    ("The deer were two does and a fawn.", "does", "dʌz"),
)
"""A sentence, the word, and the IPA of its other reading."""

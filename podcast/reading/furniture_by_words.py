"""Furniture: what a page shows around an article, and by which words it is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from podcast.model import Block, Figure, Heading, LeftOut, Listing, Paragraph
from podcast.reading.blocks import is_prose, words_of
from podcast.reading.inline import text_of
from podcast.reading.sharing_words import SHARING
from podcast.reading.subscribing_words import NEWSLETTER, SUBSCRIPTION

_DATE = (
    r"(?:\d{1,2}[./-]\ ?\d{1,2}[./-]\ ?\d{2,4}|\d{4}-\d\d-\d\d"
    r"|\d{1,2}\.?\ [^\W\d]{3,10}\.?\ \d{4}|[^\W\d]{3,10}\.?\ \d{1,2},?\ \d{4})"
)
_TOLD_OF_DAYS = (
    r"(?:(?:first\ |originally\ |erst)?"
    r"(?:published|posted|veröffentlicht|publié|publicado|pubblicato)"
    r"|(?:last\ |zuletzt\ )?(?:updated|modified|edited|reviewed|aktualisiert|geändert)"
    r"|(?:page\ )?last\ reviewed|next\ review(?:\ (?:due|date))?"
    r"|mise?\ à\ jour|actualizado|aggiornato|stand)"
)
# A word of who made a picture: a name, or what stands between names. Others make a sentence.
MAKER = (
    r"(?:(?-i:[A-ZÀ-ÞĀ-Ž@(&/|–—])[^\s:©]{0,40}|\d[\d.]{0,8}\)?|and|und|et|y|e|by|on|via|from|for"
    r"|at|of|the|van|von|de|den|der|del|della|di|da|du|la|le|al|bin)"
)
_PATTERNS = {
    "navigation": r"""
        (?:prev|previous|next|older|newer)(?:\ (?:post|article|page|entry|story))?s?
        | (?:go\ )?back(?:\ to\ (?:(?:the|my|our)\ )?(?:top|blog|home(?:\ ?page)?|start(?:\ page)?
          |main\ page|index|overview|news|articles))?
        | (?:zurück\ )?(?:zur|zum)\ (?:startseite|übersicht|seitenanfang) | nach\ oben
        | retour\ (?:à\ l['’]accueil|en\ haut) | volver\ (?:al\ inicio|arriba)
        | home | menu | search | top | blog | log\ ?in | sign\ in | close
        | (?:skip|go|jump)\ to\ (?:the\ )?(?:main\ )?(?:content|navigation|search|menu|footer)
        | toggle\ navigation
        | loading(?:…|\.{3})? | scroll\ (?:down\ )?(?:for|to\ (?:read|see))\ more
        | (?:please\ )?enable\ javascript\b.{0,80}
        | (?:click\ here\ to\ )?download\ (?:the\ |this\ )?(?:pdf|article)
          (?:\ (?:as|here)\b.{0,20})?\.? | click\ here\ to\ download\b.{0,60}
        | (?:tags|tagged|filed\ under|schlagwörter|étiquettes|etiquetas):\ .{1,160}
        | (?:direkt\ )?zum\ (?:haupt)?inhalt(?:\ springen)? | saltar\ al\ contenido
        | aller\ au\ contenu(?:\ principal)? | vai\ al\ contenuto | przejdź\ do\ treści
        | home(?:\ ?[>/›»|]\ ?[^>/›»|]{1,60})+""",
    "sharing": SHARING,
    "following": r"""
        (?:follow\ (?:us|me)\ on|folg\w{1,4}\ (?:uns|mir)|síguenos|suivez-nous|seguici)\b.{0,120}
        | .{0,100}\b(?:follow|folg\w{1,4}|seguir|suivre)\b.{0,40}
          \b(?:facebook|twitter|instagram)\b.{0,60}\bnewsletter\b.{0,40}""",
    "reading time": r"""
        (?:(?:estimated\ )?reading\ time|time\ to\ read|lese(?:zeit|dauer)|temps\ de\ lecture
          |tiempo\ de\ lectura)\ ?:?\ (?:about\ |ca\.\ |env\.\ |aprox\.\ )?
          \d{1,3}[ -]?min(?:ute|uto)?[ns]?\.?
        | (?:about\ )?\d{1,3}[ -]?min(?:ute)?s?\.?\ (?:to\ )?read(?:ing)?(?:\ time)?
        | \d{1,3}[ -]?min(?:ute|uto)?[ns]?\.?\ (?:lese(?:zeit|dauer)|de\ lect(?:ure|ura))""",
    "cookie notice": r"""
        (?:we|this\ (?:web)?site)\ uses?\ cookies\b.*
        | (?:accept|reject|allow)(?:\ all)?\ cookies | (?:accept|reject)\ all
        | (?:manage|cookie)\ (?:preferences|settings|policy)""",
    "newsletter": NEWSLETTER,
    "related": r"""
        related(?:\ (?:articles?|posts?|stories|reading|content|links))?:?
        | you\ (?:may|might)\ also\ like:? | recommended(?:\ for\ you)?:?
        | read\ (?:more|next):? | more\ (?:like\ this|from\ (?:the\ )?(?:blog|author)):?
        | (?:most\ (?:read|popular)|trending|latest\ (?:news|posts?|articles?)|up\ next)
        | (?:read\ (?:more|next|also)|also\ read|see\ also|don.t\ miss|related
          |(?:auch|hier|jetzt)\ lesen|lesen?\ sie\ (?:auch|mehr|hier)|lies\ auch|mehr\ dazu
          |(?:à\ )?lire\ (?:aussi|également)|lea\ también|le[ae]r?\ más|leggi\ anche
          |leia\ (?:também|mais)
          |lees\ ook|les\ også|läs\ också|czytaj\ (?:też|także|również|więcej)
          |zobacz\ (?:też|także|również))
          (?:\ ?[:–—|]\ ?.{1,160})?
        | (?:le|te)\ puede\ interesar(?:\ ?:\ .{1,160})?
        | (?:weiterlesen|mehr\ zum\ thema|weitere\ (?:themen|artikel|beiträge|meldungen|nachrichten)
          |(?:ähnliche|verwandte)\ (?:artikel|themen|beiträge)|meist\ ?gelesen|meistgeklickt
          |das\ könnte\ (?:dich|sie|euch)\ (?:auch|ebenfalls)\ interessieren
          |(?:notas|noticias|artículos|temas)\ relacionad[ao]s
          |articles?\ (?:liés|similaires|associés)
          |sur\ le\ même\ (?:sujet|thème)|articoli\ correlati|powiązane\ (?:artykuły|tematy))
          [:.…»]*""",
    "comments": r"""
        (?:(?:\d+|one|two|three|four|five)\ )?comments?(?:\ \(\d+\))? | no\ comments(?:\ yet)?
        | (?:leave|post|add)\ a\ (?:comment|reply)
        | (?:letzte\ |\d+\ )?(?:kommentare?|commentaires?|comentarios?|komentarze)(?:\ \(\d+\))?
        | (?:log|sign)\ in(?:\ or\ (?:register|sign\ up))?\ to\ (?:post|leave|add|write)
          \ (?:a\ )?(?:comment|reply|replie)s?
        | kommentieren | (?:jetzt\ )?kommentar\ (?:schreiben|verfassen|hinterlassen)
        | schreibe\ einen\ kommentar | laisser\ un\ commentaire | deja\ un\ comentario
        | (?:you\ must\ (?:be\ logged|log)\ in|sie\ müssen\ (?:sich\ einloggen|angemeldet\ sein)
          |du\ musst\ (?:dich\ einloggen|angemeldet\ sein)|vous\ devez\ être\ connecté
          |debes?\ iniciar\ sesión).{0,40}
          \b(?:comment|repl|post|kommentar|kommentier|diskuss|diskut|coment).{0,60}
        | (?:was|is|did\ you\ find)\ this\ (?:article|page|post|content|information)
          \ (?:helpful|useful|interesting).{0,120}
        | (?:war|ist)\ (?:dieser|diese|der|die)\ (?:artikel|beitrag|seite|text|informationen?)
          \ (?:hilfreich|nützlich|interessant).{0,120}""",
    "table of contents": r"""
        \[\[?_?toc_?\]?\] | \{\{?toc\}?\}
        | .{1,120}?\ ?(?:(?:\.\ ?){4,80}|…{2,40})\ ?\d{1,4}""",
    "copyright notice": r"""
        (?:©|\(c\)|copyright\ ?©?)\ ?(?:19|20)\d\d\b.{0,240} | all\ rights\ reserved\.?
        | a\ version\ of\ this\ (?:article|story)\ appear(?:s|ed)\ in\ print\b.{0,200}""",
    "advertisement": r"""
        .{0,120}\baffiliate\ links?\b.{0,160}
        | .{0,120}\baffiliate-?links?\b.{0,160}\bprovision\b.{0,80}
        | (?=.{0,240}\b(?:links?|purchase|buy)\b).{0,200}\b(?:we|i)\ (?:may|might|will|can)
          \ (?:earn|receive|get)\ an?\ (?:small\ |affiliate\ ){0,2}commission\b.{0,100}
        | advertisements?(?:\ ?[-–—:|]?\ ?(?:continue\ reading\ below|scroll\ to\ continue))?
        | (?:article|story)\ continues\ (?:below|after)(?:\ (?:this\ )?ad\w*)?
        | sponsored(?:\ (?:content|ads?|posts?))? | sponsored\ links?.{0,120}
        | (?:anzeige|werbung|publicité|publicidad|reklama)
        (?:\ ?[-–:]\ ?.{1,120})?""",
    "subscription": SUBSCRIPTION,
    "byline": rf"""
        (?:(?:zuletzt\ )?aktualisiert|geändert|stand:|letzte\ (?:änderung|aktualisierung):?
          |(?:page\ )?(?:last\ )?(?:updated|modified|reviewed)
          |mise?\ à\ jour|actualizado|aggiornato)
          (?:\ (?:am|on|le|el|il))?:?\ {_DATE}(?:,?\ \d{{1,2}}[:.]\d\d.{{0,12}})?\.?
          (?:\ [+–-]?\ ?(?:show|see|view)\ (?:all|full)\ (?:updates|history|page\ history))?
        | (?=.{{0,160}}\d{{4}})(?:{_TOLD_OF_DAYS}(?:\ (?:am|on|le|el|il))?:?
          (?:\ {_DATE}(?:,?\ (?:(?:at|à|um|a\ las)\ )?\d{{1,2}}[:.h]\d\d
            (?:\ ?[ap]\.?m\.?|\ uhr)?)?)?
          [\ .,;|/·–—()-]{{0,5}}){{2,3}}
        | \(?[a-z]{{2,4}}/(?:dpa|afp|pap|apa|reuters|efe|ansa|lusa|ntb|sda|epd|kna|sid)\)?""",
    "donation": r"""
        (?:please\ )?(?:donate|give|support\ us|make\ a\ donation)
          (?:\ (?:now|today|here|online))?[.!]?
        | (?:donate|give)\ (?:just\ )?[£$€]\ ?\d{1,4}.{0,40}
        | (?:please\ )?(?:consider|think\ about)\ (?:donating|(?:making|giving)\ a\ donation
          |supporting\ (?:us|our))\b.{0,100}
        | become\ an?\ (?:(?:paying|monthly|full|regular)\ )?(?:member|supporter|patron|friend)
          (?:\ (?:now|today|here))?[.!]?
        | (?:please\ )?support\ (?:us|our\ (?:work|journalism|mission))\b.{0,80}
          \b(?:donat\w+|gift|contribut\w+|member\w*)\b.{0,60}
        | (?:jetzt|hier)\ spenden[.!]? | faire\ un\ don
        | (?:unterstütze[nt]?(?:\ sie)?\ (?:uns|unsere\ arbeit)\b|soutenez-nous|apóyanos).{0,80}
        | (?:haz\ una\ donación|dona\ ahora)[.!]?""",
    "player": r"""
        (?:listen|watch|hear)
          (?:\ to\ (?:this|the)\ (?:article|story|post|page|episode)|\ now)[.:!]?
        (?:\ ?[·|–—-]?\ ?\(?\d{1,3}(?:\ ?min(?:ute)?s?|:\d\d)\)?)?
        | (?:artikel\ )?(?:vorlesen|anhören) | (?:zum\ )?vergrößern
        | (?:press\ enter\ or\ )?(?:click|tap)\ (?:here\ )?to\ (?:enlarge|zoom|expand|play|listen
          |(?:view|see)\ (?:the\ )?(?:image|photo)(?:\ in\ full\ size)?)(?:\.{3}|[.!…])?""",
    "photo credit": rf"""
        image\ source,\ .{{1,80}} | \(credits?:\ [^()]{{1,80}}\)
        | [^./]{{2,40}}(?:\ /\ [^./]{{2,30}})?\ /\ (?:getty(?:\ images)?|afp|reuters|ap\ photo|epa)
        | \(?(?:photo(?:graph)?|picture|image|illustration|foto|bild|bildquelle|bildnachweis
          |fotografía|crédits?\ photos?|copyright)s?\ ?(?:credits?|by|courtesy\ of)?\ ?
        (?::|©)\ .{{1,80}}
        | (?:photo(?:graph)?|picture|image|illustration)s?\ (?:(?:credit|courtesy\ of)\ .{{1,80}}
          |by\ (?:\S{{1,40}}|(?:the\ )?(?:author|artist|writer)|{MAKER}(?:\ {MAKER}){{0,9}})\.?)
        | (?:©|\(c\))\ ?[^\W\d_].{{1,60}} | (?:getty\ images|shutterstock|istock|unsplash|reuters
          |afp)(?:\ ?/.{{1,40}})?""",
}
_REASONS = [
    (reason, re.compile(pattern, re.VERBOSE | re.IGNORECASE))
    for reason, pattern in _PATTERNS.items()
]
_ARROWS = " \t<>«»‹›←→↑↓|·•"
_CONTENTS = re.compile(
    r"(?:table of )?contents|on this page|in this article|jump to", re.IGNORECASE
)
_LINKS = frozenset({"link", "break"})
_HEADED = frozenset({"related", "newsletter", "comments", "sharing"})
_AT_THE_END = frozenset({"comments", "newsletter"})
_SHORT = 160  # characters: a teaser, not a paragraph that someone wrote to be read


@dataclass(frozen=True, slots=True)
class Cleared:
    """Blocks without furniture, and the furniture."""

    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]


def furniture_reason(line: str) -> str:
    """Give why a line by itself is furniture ("navigation", "sharing" …), or ""."""
    bare = " ".join(line.split()).strip(_ARROWS)
    if len(bare) > 2 * _SHORT:
        return ""
    return next((reason for reason, known in _REASONS if known.fullmatch(bare)), "")


def is_contents_heading(text: str) -> bool:
    """Say whether a heading announces a table of contents."""
    return bool(_CONTENTS.fullmatch(text.strip().rstrip(":")))


def clear_furniture(blocks: Sequence[Block]) -> Cleared:
    """Take the lines and the headed boxes that are furniture out of the blocks."""
    kept: list[Block] = []
    out: list[LeftOut] = []
    last = _last_own_heading(blocks)
    at = 0
    while at < len(blocks):
        reason, end = _furniture_at(blocks, at, last=last)
        if not reason:
            kept.append(blocks[at])
        out += [
            LeftOut(words_of(block), reason, block.place)
            for block in blocks[at:end]
            if reason and words_of(block)
        ]
        at = end
    return Cleared(tuple(kept), tuple(out))


def _last_own_heading(blocks: Sequence[Block]) -> int:
    """Give the place of the last heading of the article's own, or -1."""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if not isinstance(block, Heading):
            continue
        reason = furniture_reason(text_of(block.spans).rstrip(":"))
        if not reason or (reason == "sharing" and any(map(is_prose, blocks[at + 1 : at + 2]))):
            return at
    return -1


def _furniture_at(blocks: Sequence[Block], at: int, *, last: int) -> tuple[str, int]:
    """Give the reason, or "", and where what begins at ``at`` ends.

    ``last`` is the place of the last heading that is no furniture's.
    """
    block = blocks[at]
    if isinstance(block, Paragraph):
        return furniture_reason(text_of(block.spans)), at + 1
    if isinstance(block, Listing):
        told = {furniture_reason(" ".join(map(words_of, item))) for item in block.items}
        is_furniture = told and told <= _AT_THE_END and not _leads_in(blocks[:at][-1:])
        return (min(told) if is_furniture else ""), at + 1
    if not isinstance(block, Heading):
        return "", at + 1
    title = text_of(block.spans).rstrip(":")
    box = _box(blocks, at + 1)
    if _CONTENTS.fullmatch(title) and (linked := _links(blocks, at + 1)):
        return "table of contents", at + 1 + linked
    if _CONTENTS.fullmatch(title) and box and isinstance(blocks[at + 1], Listing):
        return "table of contents", at + 2
    reason = furniture_reason(title)
    is_title = at == 0 and block.level == 1
    # A section of one's own may be called Facebook, or Comments: it is written in sentences.
    may_be_own = reason == "sharing" or (reason in _AT_THE_END and at < last)
    is_own = may_be_own and any(map(is_prose, blocks[at + 1 : at + 1 + box]))
    is_box = reason in _HEADED and box and not is_title and not is_own
    return (reason, at + 1 + box) if is_box else ("", at + 1)


def _leads_in(before: Sequence[Block]) -> bool:
    """Say whether a sentence of the article announces what follows it."""
    return any(isinstance(one, Paragraph) and words_of(one).endswith(":") for one in before)


def _links(blocks: Sequence[Block], start: int) -> int:
    """Count the paragraphs that are nothing but a link, one below the other."""
    end = start
    while end < len(blocks):
        block = blocks[end]
        if not isinstance(block, Paragraph) or any(s.kind not in _LINKS for s in block.spans):
            break
        end += 1
    return end - start


def _box(blocks: Sequence[Block], start: int) -> int:
    """Count the blocks up to the next heading if all are teasers, else give 0."""
    end = start
    while end < len(blocks) and not isinstance(blocks[end], Heading):
        end += 1
    teasers = all(
        isinstance(block, Listing | Figure)
        or (isinstance(block, Paragraph) and len(words_of(block)) <= _SHORT)
        for block in blocks[start:end]
    )
    return end - start if teasers else 0

"""The words with which a page offers to send it on, as a regular expression (VERBOSE)."""

from __future__ import annotations

_NETWORKS = "(?:facebook|twitter|x|linkedin|whatsapp|reddit|mastodon|bluesky|telegram|e-?mail)"
# These by themselves are no offer: a text on pictures may have such a line.
_FIRST = rf"(?:{_NETWORKS}|instagram|pinterest|messenger|tumblr|xing|flipboard|viber)"
# What stands in such a row and says nothing of networks by itself.
_OTHER = (
    r"(?:threads|pocket|signal|sms|mail|print|drucken|imprimer|imprimir|link|more|copy\ link"
    r"|link\ kopieren|copier\ le\ lien|copiar\ enlace)"
)
_BETWEEN = r"(?:\ ?[,|·/&]\ ?|\ )(?:(?:and|or|und|oder|et|ou|y|o)\ )?"
_PLACES = rf"{_FIRST}(?:{_BETWEEN}(?:{_FIRST}|{_OTHER})){{0,14}}"
_PAGE = r"(?:article|post|page|story|recipe|episode|news)"
SHARING = rf"""
    share(?:\ (?:it|this(?:\ {_PAGE})?|(?:on|via|with)\ .{{1,20}}))?
    | share(?:\ (?:it|(?:this|the)(?:\ {_PAGE})?))?(?:\ (?:on|via|by|with|to))?(?:\ ?:)?
      \ {_PLACES}[.:]?
    | (?:(?:diesen?|den|die)\ )?(?:(?:artikel|beitrag|seite|text)\ )?teilen
      (?:\ (?:auf|mit|über|per|via|bei))?(?:\ ?:)?\ {_PLACES}[.:]?
    | partager(?:\ (?:cet|cette|l['’])\ ?(?:article|page))?(?:\ (?:sur|par|via))?(?:\ ?:)?
      \ {_PLACES}[.:]?
    | compartir(?:\ (?:este|esta|el|la)\ (?:artículo|noticia|página|entrada))?
      (?:\ (?:en|por|vía|con))?(?:\ ?:)?\ {_PLACES}[.:]?
    | be\ the\ first\ to\ like\ this | a\ link\ has\ been\ (?:posted|sent)\ to\ .{{1,60}}
    | like\ this:(?:\ like)?(?:\ loading(?:\.{{3}}|…)?)?
    | {_NETWORKS} | (?:{_NETWORKS}[\ ,|·/]*){{2,}} | copy\ (?:the\ )?link | pin\ it
    | tweet(?:\ this)? | save\ for\ later | print(?:\ this\ page)? | e-?mail\ this(?:\ \w+)?"""

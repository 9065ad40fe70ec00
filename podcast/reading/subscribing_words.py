"""The words with which a page asks for subscribers, as regular expressions (VERBOSE)."""

from __future__ import annotations

NEWSLETTER = r"""
    (?:subscribe|sign\ up)(?:\ (?:now|today|here))?!?
    | (?:subscribe|sign\ up)\ (?:to|for)\ (?:our|the)\ .{0,40}
      (?:newsletter|mailing\ list|updates).{0,60}
    | (?:enjoy(?:ed|ing)?|lik(?:e[ds]?|ing)|lov(?:ed?|ing))\ (?:this|what\ you).{0,60}
      (?:subscribe|sign\ up|newsletter|mailing\ list|share).{0,80}
    | (?:(?:unsere[nr]?|der|our|the|notre|nuestro)\ )?newsletter
      (?:\ (?:abonnieren|bestellen|anmeldung|sign-?up|abonnieren!))?
    | s['’]abonner(?:\ à\ la\ newsletter)? | (?:suscríbete|abonnez-vous)\b.{0,60}
    | (?:join|get)\ our\ (?:newsletter|mailing\ list).{0,60}
    | (?:enjoy(?:ed|ing)?|liked?)\ (?:this|what\ you).{0,40}\bfollow\b.{0,60}
    | if\ you(?:['’]ve)?\ (?:enjoy(?:ed)?|liked?|loved?)\ (?:this|my)
      \ (?:story|article|post|essay|newsletter),?\ (?:please\ |do\ |consider\ )?
      (?:follow|subscrib|shar|clap|sign\ up)\w{0,3}\b.{0,100}
    | subscribe\ to:\ .{1,40}
    | .{1,60}\ is\ a\ reader-supported\ publication\.
      (?:\ [^.]{0,80}\b(?:subscrib|new\ posts).{0,160})?
    | (?:thanks\ for\ reading\b.{0,60}[!.]\ )?(?:subscribe\ for\ free\ to\ receive
      |this\ (?:post|publication)\ is\ public\ so\ feel\ free\ to\ share\ it)\b.{0,100}
    | (?:you(?:['’]re|\ are)\ (?:receiving|getting)\ this|sie\ erhalten\ diese[nrs]?
      |vous\ recevez\ cet?|(?:recibes|recibe)\ este)
      \ (?:e-?mail|newsletter|message|nachricht|courriel|correo|mensaje|boletín)\b.{0,160}"""
SUBSCRIPTION = r"""
    to\ (?:read|view|continue|see)\b.{0,30}\b(?:story|article|reading|rest)\b.{0,40}
      \b(?:subscribe|sign\ in|log\ in|register)\b.{0,160}
    | .{0,120}\balready\ (?:a\ )?subscribe[rd]\b.{0,60}\b(?:log|sign)\ in\b.{0,80}
    | (?:new|first-time)\ subscribers\ (?:also\ )?(?:receive|get|save)\b.{0,200}
    | (?:bereits|schon)\ abonnent.{0,120} | déjà\ abonnée?\b.{0,120}
    | ya\ eres\ suscriptor.{0,120}
    | this\ (?:article|story|content|post)\ is\ (?:only\ )?
      (?:available\ )?(?:for|to)\ (?:our\ )?(?:paid\ |paying\ )?
      (?:subscribers|members)(?:\ only)?\.?
    | il\ vous\ reste\ .{0,40}\b(?:article|lire)\b.{0,120}
    | .{0,80}\bréservée?s?\ (?:aux|à\ nos)\ abonnés\.?
    | (?:diese[rn]?\ (?:artikel|text|inhalt)|sie)\ .{0,60}\bnur\ (?:für|mit)\ .{0,30}
      \b(?:abonnent\w*|abo|plus)\b.{0,40}
    | .{0,60}\b(?:exclusivo|solo)\ para\ suscriptores\.?"""

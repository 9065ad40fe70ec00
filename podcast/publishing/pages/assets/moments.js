// A place as an address names it: a sentence, else a time in any form of Media Fragments 1.0 (4.2.1).

export function placeIn(hash) {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  // Of several the last that can be understood counts (5.1.2).
  const span = values.getAll("t").map(spanOf).filter(Boolean).at(-1);
  const [from, until] = span ?? [null, null];
  const sentence = values.get("s");
  return sentence || span ? { sentence, from, until } : null;
}

export function addressOf(sentence, seconds) {
  const base = location.href.split("#")[0];
  return sentence ? `${base}#s=${sentence}&t=${seconds}` : `${base}#t=${seconds}`;
}

function spanOf(text) {
  const match = /^(?:npt:|smpte(?:-[\w-]+)?:)?([\d:.]*)s?(?:,([\d:.]+)s?)?$/.exec(text);
  if (!match) return null;
  const isFrames = text.startsWith("smpte");
  const from = match[1] ? secondsOf(match[1], isFrames) : 0;
  const until = match[2] ? secondsOf(match[2], isFrames) : null;
  const isSpan = match[1] || match[2];
  if (!isSpan || from === null || (until !== null && until <= from)) return null;
  return [from, until];
}

// "83.2", "1:23.2", "0:01:23"; with frames, which are left out: "0:01:23:05".
function secondsOf(text, isFrames) {
  const parts = text.split(":");
  if (isFrames && parts.length === 4) parts.pop();
  if (parts.length > 3 || parts.some((part) => !/^\d+(\.\d+)?$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}

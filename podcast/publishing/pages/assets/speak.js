// Words: results for the one status region, and times as a person says them.

const status = document.getElementById("said");
// The language of the words around it, which is English where the page's own has no catalogue.
const language = (status ?? document.documentElement).closest("[lang]").lang;

const STAYS = 12_000; // milliseconds: time to read two lines

// Only for results of what someone did, never for what is being heard (WCAG 4.1.3).
// ``shown`` tells it to the eye as well, where nothing else on the page does; ``stays`` until
// something else is told.
export function say(text, { shown = false, stays = false } = {}) {
  // The same words twice would be announced once; a no-break space makes them new.
  status.textContent = status.textContent === text ? `${text}\u00a0` : text;
  status.toggleAttribute("data-shown", shown);
  clearTimeout(say.soon);
  // Old results are not met again by who reads through the page.
  if (text && !stays) say.soon = setTimeout(() => { if (status.textContent.trim() === text) say(""); }, STAYS);
}

export function isShown() {
  return status.hasAttribute("data-shown");
}

export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
}

const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
// Made once: each costs more than all else that is done while a sentence begins.
const units = Object.fromEntries(["hour", "minute", "second"].map(
  (unit) => [unit, new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" })],
));

export function number(value) {
  return plain.format(value);
}

export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => (index ? String(part).padStart(2, "0") : part)).join(":");
}

export function spelled(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [["hour", Math.floor(whole / 3600)], ["minute", Math.floor(whole / 60) % 60], ["second", whole % 60]];
  const told = parts.filter(([, value]) => value).map(([unit, value]) => amount(value, unit));
  return told.join(" ") || amount(0, "second");
}

function amount(value, unit) {
  return units[unit].format(value);
}

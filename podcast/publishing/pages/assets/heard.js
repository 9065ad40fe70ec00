// How much of each episode of a list was heard in this browser, and what is new in it.

import { recall, remember } from "./remember.js";
import { filled } from "./speak.js";

export function tellHeard(list) {
  for (const item of list?.querySelectorAll("[data-key]") ?? []) {
    const known = recall(`at:${item.dataset.key}`, null);
    const total = Number(item.dataset.minutes);
    const at = known?.t ?? known; // a number as it was kept before sentences had names
    if (known === null || !(at === 0 || at > 15)) continue;
    // An episode that was heard to its end begins at 0 again.
    const minutes = Math.min(total, Math.max(1, Math.round(at / 60)));
    const many = minutes === 1 ? list.dataset.partOne : list.dataset.part;
    const part = total === 1 ? list.dataset.begun : filled(many, { n: minutes, total });
    tell(item, at === 0 ? list.dataset.whole : part);
  }
}

// What came since the list was seen on an earlier day is new, until it is begun.
export function tellNew(list, today) {
  const items = [...(list?.querySelectorAll("[data-key]") ?? [])];
  const keys = items.map((item) => item.dataset.key);
  const name = `list:${new URL(".", location.href).href}`;
  const was = valid(recall(name, null)) ?? { day: today, known: keys, before: keys };
  const before = was.day === today ? was.before : was.known;
  for (const item of items) {
    const isBegun = recall(`at:${item.dataset.key}`, null) !== null;
    if (!isBegun && !before.includes(item.dataset.key)) tell(item, list.dataset.new);
  }
  remember(name, { day: today, known: keys, before });
}

function valid(kept) {
  return Array.isArray(kept?.known) && Array.isArray(kept.before) ? kept : null;
}

function tell(item, text) {
  const told = document.createElement("span");
  told.className = "heard-part";
  told.textContent = text;
  item.querySelector(".facts").append(" · ", told);
}

// How much of each episode of a list was heard in this browser.

import { recall } from "./remember.js";
import { filled } from "./speak.js";

export function tellHeard(list) {
  for (const item of list?.querySelectorAll("[data-key]") ?? []) {
    const known = recall(`at:${item.dataset.key}`, null);
    const total = Number(item.dataset.minutes);
    const at = known?.t ?? known; // a number as it was kept before sentences had names
    if (known === null || !(at === 0 || at > 15)) continue;
    const told = document.createElement("span");
    told.className = "heard-part";
    // An episode that was heard to its end begins at 0 again.
    const minutes = Math.min(total, Math.max(1, Math.round(at / 60)));
    const many = minutes === 1 ? list.dataset.partOne : list.dataset.part;
    const part = total === 1 ? list.dataset.begun : filled(many, { n: minutes, total });
    told.textContent = at === 0 ? list.dataset.whole : part;
    item.querySelector(".facts").append(" · ", told);
  }
}

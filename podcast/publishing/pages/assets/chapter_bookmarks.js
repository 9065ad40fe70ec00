// Bookmarks in the list of chapters, each under the chapter that it is in.

import { addressOf } from "./moments.js";
import { clock, filled } from "./speak.js";

const LONGEST = 80; // characters of a bookmark's name

export function listUnderChapters(placed, { chapters, words, go }) {
  const starts = chapters.map((link) => Number(link.dataset.seek));
  for (const [index, link] of chapters.entries()) {
    const from = index ? starts[index] : 0;
    const until = starts[index + 1] ?? Infinity;
    const inside = placed.filter(({ at }) => at >= from && at < until);
    link.parentElement.querySelector(".marks")?.remove();
    if (inside.length) link.after(listOf(inside, words, go));
  }
}

function listOf(inside, words, go) {
  const list = document.createElement("ul");
  list.className = "marks";
  for (const { mark, at } of inside) {
    const link = document.createElement("a");
    link.href = addressOf(mark.s, at).replace(/^[^#]*/, "");
    const name = span("name", filled(words.markListed, { text: shortened(mark.note || mark.text) }));
    link.append(name, " ", span("when", clock(at)));
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(at);
    });
    const row = document.createElement("li");
    row.append(link);
    list.append(row);
  }
  return list;
}

function span(name, text) {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  return made;
}

function shortened(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

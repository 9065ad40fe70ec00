// Search in the text of the page: matches are marked, counted aloud, and walked through.

import { filled, say } from "./speak.js";

const able = "highlights" in CSS;

export class Search {
  constructor(root, words, moves) {
    this.root = root;
    this.words = words;
    this.moves = moves; // told before the page is moved to a match
    this.field = document.getElementById("search");
    this.count = document.getElementById("found");
    this.matches = [];
    this.chosen = -1;
    this.field.addEventListener("input", () => {
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.look(), 250);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    });
  }

  look() {
    clearTimeout(this.soon);
    this.sought = this.field.value;
    this.matches = found(this.root, folded(this.sought.trim()));
    this.chosen = -1;
    if (able) {
      CSS.highlights.set("found", new Highlight(...this.matches));
      CSS.highlights.delete("found-now");
    }
    this.count.textContent = "";
    if (!this.sought.trim()) say("");
    else if (this.matches.length) this.step(1);
    else this.tell(this.words.noMatches);
  }

  step(by) {
    if (this.sought !== this.field.value) return this.look();
    if (!this.matches.length) return undefined;
    const total = this.matches.length;
    this.chosen = (this.chosen + by + total) % total;
    const range = this.matches[this.chosen];
    if (able) CSS.highlights.set("found-now", new Highlight(range));
    else getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.moves();
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    return this.tell(filled(this.words.matches, { n: this.chosen + 1, total }));
  }

  tell(text) {
    this.count.textContent = text;
    say(text);
  }
}

// Letter by letter, so that every offset stays: "É" and "e" are found alike.
function folded(text) {
  let result = "";
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index].normalize("NFD")[0].toLowerCase();
    result += letter.length === 1 ? letter : text[index];
  }
  return result.replace(/[\s\u00a0]/g, " ");
}

function found(root, sought) {
  if (!sought) return [];
  const ranges = [];
  for (const block of root.querySelectorAll(".block")) {
    const nodes = [];
    let text = "";
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest(".at, .back")) continue;
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    text = folded(text);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      ranges.push(rangeOf(nodes, at, at + sought.length));
    }
  }
  return ranges;
}

function rangeOf(nodes, start, end) {
  const range = new Range();
  const holder = (offset) => nodes.findLast((entry) => entry.start <= offset);
  const first = holder(start);
  const last = holder(end - 1);
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

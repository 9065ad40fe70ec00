// Bookmarks with notes, on the listener's own device: listed, taken along as a file, brought back.

import { listUnderChapters } from "./chapter_bookmarks.js";
import { recall, remember } from "./remember.js";
import { clock, filled, say } from "./speak.js";

const MOST = 1000; // bookmarks of one episode
const LONGEST = 2000; // characters of a note

export class Bookmarks {
  constructor({ root, words, timeline, chapters, now, go }) {
    this.root = root;
    this.words = words;
    this.timeline = timeline;
    this.chapters = chapters; // the links of the list of chapters
    this.now = now; // the second that is heard
    this.go = go; // goes to a second
    this.key = `marks:${words.key}`;
    this.list = root.querySelector("ol");
    this.marks = valid(recall(this.key, []));
    root.querySelector("[data-mark=add]").addEventListener("click", () => this.add());
    root.querySelector("[data-mark=export]").addEventListener("click", () => this.export());
    const file = root.querySelector("input[type=file]");
    root.querySelector("[data-mark=import]").addEventListener("click", () => file.click());
    file.addEventListener("change", () => this.import(file));
    this.draw();
  }

  add() {
    const at = this.now();
    const index = Math.max(0, this.timeline.at(at));
    const id = this.timeline.ids[index];
    if (this.marks.some((mark) => mark.s === id)) return say(this.words.markKnown);
    const text = this.timeline.spans[index].map((span) => span.textContent).join(" ").slice(0, 200);
    this.marks.push({ s: id, t: this.timeline.starts[index], text, note: "" });
    this.keep();
    return say(filled(this.words.markAdded, { time: clock(at) }), { shown: true });
  }

  remove(mark) {
    this.marks = this.marks.filter((one) => one !== mark);
    this.keep();
    say(this.words.markRemoved);
    this.root.querySelector("[data-mark=add]").focus();
  }

  keep() {
    remember(this.key, this.marks);
    this.draw();
  }

  startOf(mark) {
    const found = this.timeline.find(mark.s, mark.t);
    return found ? { at: this.timeline.starts[found.index], exact: found.exact } : { at: mark.t, exact: false };
  }

  // In the order in which they are heard.
  placed() {
    const placed = this.marks.map((mark) => ({ mark, ...this.startOf(mark) }));
    return placed.sort((one, other) => one.at - other.at);
  }

  draw() {
    const placed = this.placed();
    this.list.replaceChildren(...placed.map((one) => this.row(one)));
    this.list.hidden = !placed.length;
    listUnderChapters(placed, this);
  }

  row({ mark, at, exact }) {
    const row = document.createElement("li");
    const link = document.createElement("button");
    link.type = "button";
    link.className = "marked";
    link.textContent = `${clock(at)} ${mark.text}${exact ? "" : ` (${this.words.markChanged})`}`;
    link.addEventListener("click", () => this.go(at));
    const note = document.createElement("input");
    note.value = mark.note;
    note.maxLength = LONGEST;
    note.setAttribute("aria-label", filled(this.words.markNote, { text: mark.text }));
    note.placeholder = this.words.markNoteHint;
    note.addEventListener("change", () => {
      mark.note = note.value;
      remember(this.key, this.marks);
      listUnderChapters(this.placed(), this);
    });
    const gone = document.createElement("button");
    gone.type = "button";
    gone.textContent = this.words.markRemove;
    gone.setAttribute("aria-label", `${this.words.markRemove}: ${mark.text}`);
    gone.addEventListener("click", () => this.remove(mark));
    row.append(link, note, gone);
    return row;
  }

  export() {
    const told = { episode: this.words.key, title: this.words.title, bookmarks: this.marks };
    const address = URL.createObjectURL(new Blob([JSON.stringify(told, null, 1)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "bookmarks.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  async import(file) {
    try {
      const told = JSON.parse(await file.files[0].text());
      const brought = told.episode === this.words.key ? valid(told.bookmarks) : [];
      const known = new Set(this.marks.map((mark) => mark.s || mark.t));
      const fresh = brought.filter((mark) => !known.has(mark.s || mark.t));
      this.marks = [...this.marks, ...fresh].slice(0, MOST);
      this.keep();
      say(filled(this.words.marksBrought, { n: fresh.length }), { shown: true });
    } catch {
      say(this.words.marksUnread, { shown: true });
    }
    file.value = "";
  }
}

function valid(marks) {
  if (!Array.isArray(marks)) return [];
  return marks
    .filter((mark) => mark && Number.isFinite(mark.t) && mark.t >= 0 && typeof mark.text === "string")
    .slice(0, MOST)
    .map((mark) => ({
      s: String(mark.s ?? ""), t: mark.t, text: mark.text.slice(0, 200), note: String(mark.note ?? "").slice(0, LONGEST),
    }));
}

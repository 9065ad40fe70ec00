// What the page shows of the sound: the time, the sentence, the chapter, and the word that is heard.

import { clock, filled, spelled } from "./speak.js";
import { WordHighlight } from "./words.js";

const byId = (id) => document.getElementById(id);
const root = document.documentElement;

export class Showing {
  constructor({ timeline, chapters, chapterStarts, following, audio, words, player }) {
    Object.assign(this, { timeline, chapters, chapterStarts, following, audio, words, player });
    this.spoken = new WordHighlight(timeline, "transcript.json");
    this.duration = Number(words.duration);
    this.position = byId("position");
    this.now = byId("now").firstChild.firstChild;
    this.rest = byId("rest").firstChild.firstChild;
    this.chapterName = byId("chapter-name").firstChild;
    this.note = byId("note-heard");
    this.index = -1; // the sentence, the chapter and the second that the page shows
    this.chapter = -1;
    this.second = -1;
    this.foot = 0; // the height of the player, in pixels
    this.began = () => false; // asked when a sentence begins by being heard up to it
    this.chapterEnded = () => {};
    this.heard = () => {}; // told of every frame
  }

  // Called for every frame: what has not changed is not written, and nothing is measured but
  // the box of a sentence that has just begun, before anything is written.
  update({ moved = false } = {}) {
    const now = this.audio.currentTime;
    if (Math.floor(now) !== this.second) this.tellTime(now);
    // Whoever goes to the very start sees it, though its first sentence begins a moment later.
    const index = Math.max(moved ? 0 : Math.min(0, this.index), this.timeline.at(now));
    if (index !== this.index) this.enter(index, now, moved);
    else if (moved) this.bringIntoSight(index);
    if (root.dataset.highlight === "word") this.spoken.show(index, now);
    this.heard(index, moved);
  }

  tellTime(now) {
    this.second = Math.floor(now);
    this.now.data = clock(now);
    this.rest.data = `−${clock(this.duration - now)}`;
    // A slider that changes under a screen reader's focus is read out each time.
    if (document.activeElement !== this.position) this.tellPosition();
  }

  tellPosition() {
    this.position.value = this.audio.currentTime;
    const values = { time: spelled(this.audio.currentTime), length: spelled(this.duration) };
    this.position.setAttribute("aria-valuetext", filled(this.words.positionWords, values));
  }

  enter(index, now, moved) {
    const isNext = !moved && !this.audio.paused && index === this.index + 1 && this.index >= 0;
    if (isNext && this.began(this.timeline.starts[this.index], index)) return;
    const lost = (moved || (!this.audio.paused && this.following.on)) && this.isLost(index);
    for (const span of this.timeline.spans[this.index] ?? []) {
      span.removeAttribute("aria-current");
      span.closest(".block")?.classList.remove("heard");
    }
    this.index = index;
    for (const span of this.timeline.spans[index] ?? []) {
      span.setAttribute("aria-current", "true");
      // A class, for :has() would make every change cost a look at the whole page.
      span.closest(".block")?.classList.add("heard");
    }
    this.enterChapter(now, isNext);
    this.showNote(index);
    if (lost) this.following.show(this.spanOf(index));
  }

  // The span that is brought into sight; none where a note is shown at the player instead.
  spanOf(index) {
    const span = this.timeline.spans[index]?.[0];
    return span?.closest("#notes li") ? null : span;
  }

  isLost(index) {
    return !this.following.sees(this.spanOf(index), this.foot);
  }

  bringIntoSight(index) {
    if (this.isLost(index)) this.following.show(this.spanOf(index));
  }

  enterChapter(now, isNext) {
    const at = this.chapterStarts.findLastIndex((start) => start <= now + 0.005);
    if (at === this.chapter) return;
    if (isNext && this.chapter >= 0) this.chapterEnded();
    this.chapters[this.chapter]?.removeAttribute("aria-current");
    this.chapters[at]?.setAttribute("aria-current", "true");
    this.chapter = at;
    const name = this.chapters[at]?.querySelector(".name")?.textContent ?? "";
    this.chapterName.textContent = name;
    if (this.following.on) showChapter(this.chapters[at]);
  }

  // A note stands at the end and is heard where it is called: it is shown there, too.
  showNote(index) {
    const item = this.timeline.spans[index]?.[0]?.closest("#notes li");
    const is = Boolean(item && !this.audio.paused);
    if (is && this.note.dataset.of !== item.id) {
      this.note.dataset.of = item.id;
      this.note.replaceChildren(...[...item.childNodes].map((node) => node.cloneNode(true)));
      for (const part of this.note.querySelectorAll("[id], [aria-current], .back")) {
        if (part.matches(".back")) part.remove();
        part.removeAttribute("id");
        part.removeAttribute("aria-current");
      }
    }
    if (this.note.hidden === is) this.note.hidden = !is;
  }

  showState() {
    const name = this.audio.paused ? this.words.play : this.words.pause;
    const button = this.player.querySelector("[data-do=play]");
    button.setAttribute("aria-label", name);
    button.title = name;
    button.classList.toggle("playing", !this.audio.paused);
  }

  async chooseHighlight() {
    this.spoken.clear();
    if (root.dataset.highlight !== "word") return;
    await this.spoken.load();
    this.update();
  }
}

// A long list of chapters scrolls beside the text; the page itself must not move for it.
function showChapter(link) {
  const list = link?.closest("nav");
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}

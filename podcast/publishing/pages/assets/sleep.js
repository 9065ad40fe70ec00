// The sleep timer: minutes, or the end of the chapter.

import { filled, say } from "./speak.js";

export class Sleep {
  constructor(choice, audio, words) {
    this.choice = choice;
    this.audio = audio;
    this.words = words;
    this.timer = 0;
    choice.addEventListener("change", () => this.set());
  }

  set() {
    clearTimeout(this.timer);
    const minutes = Number(this.choice.value);
    if (minutes) this.timer = setTimeout(() => this.end(), minutes * 60_000);
    const chosen = this.choice.selectedOptions[0].textContent;
    say(filled(this.words.sleepSet, { when: chosen }));
  }

  // A chapter has ended by being heard to its end.
  chapterEnded() {
    if (this.choice.value === "chapter") this.end();
  }

  end() {
    clearTimeout(this.timer);
    this.choice.value = "0";
    if (this.audio.paused) return;
    this.audio.pause();
    say(this.words.sleepOver, { shown: true });
  }
}

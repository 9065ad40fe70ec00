// Where a listener is: kept by the tab that played last, found again by sentence and not by
// second alone, and only one tab plays.

import { recall, remember } from "./remember.js";

export class Place {
  constructor(audio, timeline, key) {
    this.audio = audio;
    this.timeline = timeline;
    this.key = `at:${key}`;
    this.mine = false; // whether this tab played last
    this.tabs = "BroadcastChannel" in window ? new BroadcastChannel("playing") : null;
    this.tabs?.addEventListener("message", () => {
      this.mine = false;
      audio.pause();
    });
    audio.addEventListener("play", () => {
      this.mine = true;
      this.tabs?.postMessage(key);
    });
    audio.addEventListener("ended", () => remember(this.key, 0));
    addEventListener("pagehide", () => this.keep());
  }

  keep() {
    const now = this.audio.currentTime;
    if (!this.mine || this.audio.ended || !(now > 0)) return;
    const index = this.timeline.at(now);
    const after = now - (this.timeline.starts[index] ?? 0);
    remember(this.key, { t: now, s: this.timeline.ids[index], after });
  }

  // The seconds to go on at; 0 where there is nothing to go on from.
  kept() {
    const known = recall(this.key, 0);
    if (typeof known === "number") return known; // as it was kept before sentences had names
    const found = this.timeline.find(known.s, known.t);
    if (!found) return 0;
    const start = this.timeline.starts[found.index];
    const length = this.timeline.end(found.index) - start;
    return found.exact ? start + Math.min(known.after ?? 0, Math.max(0, length - 0.5)) : start;
  }
}

// What a listener does not want to hear: notes, tables, pictures or code are passed over when
// they come up while listening, and so are citations inside a sentence. Whoever goes to one hears it.

import { recall, remember } from "./remember.js";

export class Skipping {
  constructor(boxes, timeline, audio, duration) {
    Object.assign(this, { timeline, audio, duration });
    this.kinds = new Set(recall("skipped", []));
    this.last = 0; // the second that was heard before
    for (const box of boxes) {
      box.checked = this.kinds.has(box.value);
      box.addEventListener("change", () => this.choose(box));
    }
  }

  choose(box) {
    if (box.checked) this.kinds.add(box.value);
    else this.kinds.delete(box.value);
    remember("skipped", [...this.kinds]);
  }

  // A sentence began by being heard up to it; true where it is passed over.
  began(index) {
    const kind = this.timeline.kinds[index];
    if (!this.kinds.has(kind) || this.timeline.kinds[index - 1] === kind) return false;
    let next = index;
    while (this.kinds.has(this.timeline.kinds[next])) next += 1;
    this.audio.currentTime = this.timeline.starts[next] ?? this.duration;
    return true;
  }
  // Called for every frame of a sentence that is heard: a citation in it is passed over.
  heard(index, moved) {
    const { currentTime: now, paused } = this.audio;
    const before = this.last;
    this.last = now;
    if (moved || paused || !this.kinds.has("citation")) return;
    const cited = this.timeline.cited[index]?.find(([from, until]) => before < from && from <= now && now < until);
    if (cited) this.audio.currentTime = Math.min(cited[1], this.duration);
  }
}

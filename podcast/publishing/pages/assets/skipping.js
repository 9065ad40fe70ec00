// What a listener does not want to hear: notes, tables, pictures or code are passed over when
// they come up while listening. Whoever goes to one hears it.

import { recall, remember } from "./remember.js";

export class Skipping {
  constructor(boxes, timeline, audio, duration) {
    Object.assign(this, { timeline, audio, duration });
    this.kinds = new Set(recall("skipped", []));
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
}

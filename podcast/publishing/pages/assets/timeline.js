// The sentences of the page in the order in which they are heard.

export class Timeline {
  constructor(root, gone = {}) {
    const byStart = new Map();
    for (const span of root.querySelectorAll("[data-start]")) {
      const start = Number(span.dataset.start);
      if (!byStart.has(start)) byStart.set(start, []);
      byStart.get(start).push(span);
    }
    this.starts = [...byStart.keys()].sort((one, other) => one - other);
    this.spans = this.starts.map((start) => byStart.get(start));
    this.ids = this.spans.map((spans) => spans.find((span) => span.dataset.s)?.dataset.s ?? "");
    this.kinds = this.spans.map((spans) => spans[0].dataset.kind ?? "");
    this.cited = this.spans.map(([span]) => stretches(span.dataset.cited)); // where works are named
    this.byId = new Map(this.ids.map((id, index) => [id, index]));
    this.gone = gone; // names of sentences that an edit took away -> of the nearest that is left
  }

  // The sentence heard at a time, -1 before the first; a pause belongs to what came before it.
  at(seconds) {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Media clocks count in fractions of their own: a seek to 83.2 may report 83.199999.
      if (this.starts[middle] <= seconds + 0.005) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  end(index) {
    return this.starts[index + 1] ?? Infinity;
  }

  // Where a named sentence is now: itself, else its nearest neighbour that is left, else the
  // one heard at the given second. ``exact`` tells the first from the others.
  find(id, seconds) {
    if (this.byId.has(id)) return { index: this.byId.get(id), exact: true };
    if (this.byId.has(this.gone[id])) return { index: this.byId.get(this.gone[id]), exact: false };
    if (seconds === null || seconds === undefined) return null;
    return { index: Math.max(0, this.at(seconds)), exact: !id };
  }
}

// "12.3-14.1 15-16.2" as pairs of seconds.
function stretches(text) {
  return text?.split(" ").map((one) => one.split("-").map(Number)) ?? [];
}

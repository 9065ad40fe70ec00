// The word that is heard, by the CSS Custom Highlight API: a span per word would make a
// screen reader read word by word, and a long page crawl.

const able = "highlights" in CSS;

export class WordHighlight {
  constructor(timeline, address) {
    this.timeline = timeline;
    this.address = address;
    this.sentence = -1;
    this.heard = [];
    this.current = null;
  }

  async load() {
    if (!able || this.words) return;
    this.words = [];
    const answer = await fetch(this.address);
    if (answer.ok) this.words = flattened((await answer.json()).segments);
    this.sentence = -1;
  }

  show(index, seconds) {
    if (!able || !this.words?.length) return;
    if (index !== this.sentence) this.enter(index);
    let word = null;
    for (const candidate of this.heard) if (candidate.start <= seconds + 0.005) word = candidate;
    if (word === this.current) return;
    this.current = word;
    if (word?.ranges.length) CSS.highlights.set("word", new Highlight(...word.ranges));
    else CSS.highlights.delete("word");
  }

  clear() {
    if (able) CSS.highlights.delete("word");
    this.current = null;
    this.sentence = -1;
  }

  // The number of the first word that is heard at a time or after it.
  first(seconds) {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle].start < seconds - 0.005) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  enter(index) {
    this.sentence = index;
    this.heard = [];
    if (index < 0) return;
    const from = this.first(this.timeline.starts[index]);
    const until = this.first(this.timeline.end(index));
    this.heard = matched(this.words.slice(from, until), this.timeline.spans[index]);
  }
}

function flattened(segments) {
  return segments
    .flatMap((segment) => segment.words ?? [])
    .map((word) => ({ start: word.startTime, isFused: word.endTime <= word.startTime, text: word.body.trim() }))
    .filter((word) => word.text);
}

const START = { node: 0, offset: 0 };
const LETTER = /[\p{L}\p{N}]/u;

// Each word is marked once, where it stands whole, or not at all: while one is heard that is not
// on the page, none is marked. A voice says "in the" in one: both are marked together.
function matched(words, spans) {
  const nodes = spans.flatMap(textNodes);
  const used = new Set();
  const heard = [];
  let place = START;
  for (const { start, isFused, text } of words) {
    // The narrator's own words are in brackets, and on the page they are not.
    const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const found = next(nodes, place, text, used) ?? next(nodes, place, bare, used)
      // In the first row of a table the names of the columns stand before all cells.
      ?? (spans.length > 1 ? next(nodes, START, bare, used) : null);
    const isApart = !isFused && heard.at(-1)?.start !== start;
    if (isApart || !heard.length) heard.push({ start, ranges: [] });
    if (!found) continue;
    used.add(found.key);
    heard.at(-1).ranges.push(found.range);
    place = found.after;
  }
  return heard;
}

function next(nodes, place, text, used) {
  if (!text) return null;
  for (let index = place.node; index < nodes.length; index += 1) {
    const { data } = nodes[index];
    let at = data.indexOf(text, index === place.node ? place.offset : 0);
    while (at >= 0 && (!isWhole(data, at, text) || used.has(`${index} ${at}`))) at = data.indexOf(text, at + 1);
    if (at < 0) continue;
    const range = new StaticRange({
      startContainer: nodes[index], startOffset: at, endContainer: nodes[index], endOffset: at + text.length,
    });
    return { range, key: `${index} ${at}`, after: { node: index, offset: at + text.length } };
  }
  return null;
}

// "a" is no part of "am".
function isWhole(data, at, text) {
  const joins = (one, other) => LETTER.test(one ?? "") && LETTER.test(other ?? "");
  return !joins(data[at - 1], text[0]) && !joins(text.at(-1), data[at + text.length]);
}

function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

// The show's page: search over titles and texts without a server, and copying the feed's address.

import { folded, partOf, wordsOf } from "./fold.js";
import { clock, filled, number, say } from "./speak.js";

const SHOWN = 8; // of so many episodes that are found, the sentence is shown as well
const form = document.getElementById("search-form");
const field = document.getElementById("search");
const copy = document.getElementById("copy");
const feed = document.getElementById("feed");
const copied = document.getElementById("copied");
const episodes = [...document.querySelectorAll(".episodes > li")];
const parts = Number(form?.dataset.parts);
const fetched = new Map();
let soon = 0;
let turn = 0;

// Files are fetched only when somebody searches, and once.
function once(address, read) {
  if (!fetched.has(address)) {
    fetched.set(address, fetch(address).then((answer) => answer.text()).then(read));
    fetched.get(address).catch(() => fetched.delete(address)); // asked again at the next search
  }
  return fetched.get(address);
}

// The numbers of the episodes that hold a word, or one that begins with it.
async function holders(word) {
  const part = await once(`search/${parts}-${partOf(word, parts)}.json`, JSON.parse);
  if ([...word].length < 2) return new Set(part[word]);
  return new Set(Object.keys(part).filter((key) => key.startsWith(word)).flatMap((key) => part[key]));
}

async function found(words) {
  try {
    const sets = await Promise.all(words.map(holders));
    return episodes.filter((episode) => sets.every((set) => set.has(Number(episode.dataset.number))));
  } catch {
    // The index cannot be had: titles and summaries are here.
    return episodes.filter((episode) => words.every((word) => folded(episode.textContent).includes(word)));
  }
}

async function look() {
  clearTimeout(soon);
  turn += 1;
  const mine = turn;
  const words = wordsOf(field.value);
  const held = await found(words);
  if (mine !== turn) return;
  document.querySelectorAll(".excerpt").forEach((excerpt) => excerpt.remove());
  for (const episode of episodes) episode.hidden = !held.includes(episode);
  const sentence = held.length === 1 ? form.dataset.foundOne : form.dataset.found;
  say(words.length ? filled(sentence, { n: number(held.length) }) : "");
  if (!words.length) return;
  for (const episode of held.slice(0, SHOWN)) {
    const excerpt = await excerptOf(episode, words).catch(() => null);
    if (mine !== turn) return;
    if (excerpt) episode.append(excerpt);
  }
}

// ---- the sentence that holds the words, with a link that opens it

async function excerptOf(episode, words) {
  const page = episode.querySelector("h3 a").getAttribute("href");
  const sentences = await once(page, sentencesOf);
  const holds = (sentence, word) => wordsOf(sentence.text).some((one) => one.startsWith(word));
  const best = sentences.find((sentence) => words.every((word) => holds(sentence, word)))
    ?? sentences.find((sentence) => words.some((word) => holds(sentence, word)));
  if (!best) return null;
  const excerpt = document.createElement("p");
  excerpt.className = "excerpt";
  const link = document.createElement("a");
  link.href = `${page}#t=${best.start}`;
  link.textContent = filled(form.dataset.from, { time: clock(best.start) });
  excerpt.append(link, " ", ...marked(best.text, words));
  return excerpt;
}

function sentencesOf(html) {
  const text = new Map();
  for (const span of new DOMParser().parseFromString(html, "text/html").querySelectorAll(".s")) {
    text.set(span.dataset.start, `${text.get(span.dataset.start) ?? ""}${span.textContent}`);
  }
  return [...text].map(([start, said]) => ({ start: Number(start), text: said }));
}

function marked(text, words) {
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece) => {
    if (!wordsOf(piece).some((one) => words.some((word) => one.startsWith(word)))) return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}

// A show without episodes has nothing to search.
form?.addEventListener("submit", (event) => { event.preventDefault(); look(); });
field?.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(look, 250); });

copy.addEventListener("click", async () => {
  feed.select();
  try {
    await navigator.clipboard.writeText(feed.value);
    copied.textContent = filled(copied.dataset.told, { address: feed.value });
  } catch {
    feed.focus(); // Selected, ready for the browser's own copy.
  }
});

document.documentElement.dataset.live = "ready";

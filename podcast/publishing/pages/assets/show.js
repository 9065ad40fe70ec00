// The show's page: search over titles and texts without a server, and copying the feed's address.

import { folded, partOf, wordsOf } from "./fold.js";
import { tellHeard, tellNew } from "./heard.js";
import { tendKeepingAll } from "./keeping.js";
import { tendLooks } from "./looks.js";
import { tendPlaying } from "./playing.js";
import { clock, filled, number, say } from "./speak.js";
import { parsed } from "./trusted.js";

const SHOWN = 8; // of so many episodes that are found, the sentence is shown as well
const OLDER = 20; // so many of those that are found on older pages are listed
const form = document.getElementById("search-form");
const field = document.getElementById("search");
const copy = document.getElementById("copy");
const feed = document.getElementById("feed");
const copied = document.getElementById("copied");
const list = document.querySelector(".episodes");
const episodes = [...document.querySelectorAll(".episodes > li")];
const first = Number(episodes.at(-1)?.dataset.number ?? 0); // older ones are on pages of their own
const parts = Number(form?.dataset.parts);
const fetched = new Map();
tellHeard(list);
tellNew(list, new Date().toDateString());
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

// The episodes to be listed, and how many there are.
async function found(words) {
  if (!words.length) return [episodes, episodes.length];
  try {
    const [some, ...others] = await Promise.all(words.map(holders));
    const numbers = new Set([...some].filter((one) => others.every((set) => set.has(one))));
    const here = episodes.filter((episode) => numbers.has(Number(episode.dataset.number)));
    const before = [...numbers].filter((one) => one < first).sort((one, other) => other - one);
    const older = await Promise.all(before.slice(0, OLDER).map(olderOne));
    return [[...here, ...older.filter(Boolean)], numbers.size];
  } catch {
    // The index cannot be had: titles and summaries are here.
    const here = episodes.filter((episode) => words.every((word) => folded(episode.textContent).includes(word)));
    return [here, here.length];
  }
}

async function olderOne(number) {
  const page = await once(`archive/${Math.floor(number / form.dataset.page) + 1}.html`, listed);
  return page.get(number);
}

// The episodes of an older page by their numbers, as they stand on this one.
function listed(html) {
  const items = parsed(html).querySelectorAll(".episodes > li");
  for (const link of [...items].map((item) => item.querySelector("a"))) {
    link.setAttribute("href", link.getAttribute("href").replace("../", ""));
  }
  for (const button of [...items].map((item) => item.querySelector("[data-audio]"))) {
    button.dataset.audio = button.dataset.audio.replace("../", "");
  }
  return new Map([...items].map((item) => [Number(item.dataset.number), document.adoptNode(item)]));
}

async function look() {
  clearTimeout(soon);
  turn += 1;
  const mine = turn;
  const words = wordsOf(field.value);
  const [held, all] = await found(words);
  if (mine !== turn) return;
  document.querySelectorAll(".excerpt").forEach((excerpt) => excerpt.remove());
  for (const episode of episodes) episode.hidden = !held.includes(episode);
  list?.replaceChildren(...episodes, ...held.filter((episode) => !episodes.includes(episode)));
  const { found: many, foundOne: one, foundListed: some } = form.dataset;
  const sentence = all === 1 ? one : all > held.length ? some : many;
  say(words.length ? filled(sentence, { n: number(all), shown: number(held.length) }) : "");
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
  link.href = best.name ? `${page}#s=${best.name}&t=${best.start}` : `${page}#t=${best.start}`;
  link.textContent = filled(form.dataset.from, { time: clock(best.start) });
  excerpt.append(link, " ", ...marked(best.text, words));
  return excerpt;
}

function sentencesOf(html) {
  const text = new Map();
  for (const span of parsed(html).querySelectorAll(".s")) {
    const known = text.get(span.dataset.start) ?? { start: Number(span.dataset.start), name: span.dataset.s, text: "" };
    known.text += span.textContent;
    text.set(span.dataset.start, known);
  }
  return [...text.values()];
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
    feed.closest("details").open = true;
    feed.select();
    feed.focus(); // Selected, ready for the browser's own copy.
  }
});

if (list) {
  tendPlaying(list);
  tendKeepingAll(document.getElementById("offline"), list);
}
tendLooks(() => {});
document.documentElement.dataset.live = "ready";

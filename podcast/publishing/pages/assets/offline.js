// What a listener keeps on the device, to read and hear without a network: pages with all that
// they show and play. offline-worker.js answers from it; with the last page it goes as well.

import { recall, remember } from "./remember.js";
import { parsed, scriptAt } from "./trusted.js";

const MOST_PARTS = 1024; // of the index that the list's search reads, about 64 kB each

export class Kept {
  constructor(home) {
    this.base = new URL(home, location.href).href;
    this.stores = `kept ${this.base} `; // a store's name: this, its page, a number
    this.list = `${this.base}index.html`; // goes along with every episode
    this.here = named(location.href);
  }

  // Null where the browser, or how the page is served, allows no such thing.
  static async of(home) {
    if (!("keeps" in document.documentElement.dataset)) return null; // early.js found out
    const kept = new Kept(home);
    return kept.whole().then(() => kept, () => null);
  }

  // Whether every episode of the list is wanted, those to come as well.
  get all() {
    return recall(`offline:${this.base}`, false) === true;
  }

  set all(wanted) {
    remember(`offline:${this.base}`, wanted);
  }

  async names() {
    return (await caches.keys()).filter((name) => name.startsWith(this.stores));
  }

  pageOf(name) {
    return name.slice(this.stores.length).split(" ")[0];
  }

  // The pages that are kept whole, each with its newest store.
  async whole() {
    const found = new Map();
    for (const name of await this.names()) {
      const page = this.pageOf(name);
      if (await caches.match(page, { cacheName: name })) found.set(page, name);
    }
    return found;
  }

  // Two tabs never work on the stores at once.
  alone(work, signal) {
    return navigator.locks.request(this.stores, signal ? { signal } : {}, work);
  }

  // Keep a page, and the list that leads to it.
  keep(page, signal) {
    return this.alone(async () => {
      await navigator.serviceWorker.register(scriptAt(`${this.base}offline-worker.js`), { scope: this.base });
      try {
        if (!(await this.whole()).has(this.list)) await this.store(this.list, signal);
        await this.store(page, signal);
      } finally {
        await this.tidy();
      }
    }, signal);
  }

  // A page and its files come into a store of their own, the page last; then older ones go.
  async store(page, signal) {
    const name = `${this.stores}${page} ${Date.now()}`;
    const shown = await fetched(page, signal);
    const html = await shown.clone().text();
    const names = await fetched(`${this.base}assets/files.json`, signal);
    const shared = Object.keys(await names.clone().json()).map((file) => `${this.base}assets/${file}`);
    const { sound, others, search } = filesOf(parsed(html), page);
    try {
      const store = await caches.open(name);
      for (const file of shared) await store.put(file, await fetched(file, signal));
      // The name of sound changes with its content: what is here already is the same.
      for (const file of sound) await store.put(file, await caches.match(file) ?? await fetched(file, signal));
      for (const file of [...others, ...search]) {
        const answer = await fetched(file, signal).catch(ifMissing);
        if (answer) await store.put(file, answer);
      }
      await store.put(`${this.base}assets/files.json`, names);
      await store.put(page, shown);
    } catch (error) {
      await caches.delete(name);
      throw error;
    }
    const before = (await this.names()).filter((one) => one !== name && this.pageOf(one) === page);
    await Promise.all(before.map((one) => caches.delete(one)));
  }

  drop(page) {
    return this.alone(() => this.forget(page));
  }

  dropAll() {
    return this.alone(async () => {
      for (const page of (await this.whole()).keys()) await this.forget(page);
    });
  }

  async forget(page) {
    const names = (await this.names()).filter((name) => this.pageOf(name) === page);
    await Promise.all(names.map((name) => caches.delete(name)));
    await this.tidy();
  }

  // What was begun and never finished goes; so does all of it where no episode is left.
  async tidy() {
    const whole = await this.whole();
    const isEmpty = [...whole.keys()].every((page) => page === this.list);
    const wanted = isEmpty ? [] : [...whole.values()];
    const gone = (await this.names()).filter((name) => !wanted.includes(name));
    await Promise.all(gone.map((name) => caches.delete(name)));
    if (isEmpty) await (await this.worker())?.unregister();
  }

  async worker() {
    const found = await navigator.serviceWorker.getRegistration(this.base);
    return found?.scope === this.base ? found : null;
  }

  // Bring what is kept of these pages up to date: an edit comes along, a withdrawn episode goes.
  renew(isMeant = () => true) {
    return this.alone(async () => {
      const whole = await this.whole();
      if (!whole.size && !(await this.worker())) return;
      const files = whole.size ? await (await fetched(`${this.base}assets/files.json`)).text() : "";
      for (const [page, name] of whole) {
        if (isMeant(page)) await this.renewOne(page, { name, files }).catch(() => {}); // until next time
      }
      await this.tidy();
    });
  }

  async renewOne(page, { name, files }) {
    const answer = await fetch(page, { cache: "no-cache" });
    const html = await answer.text();
    const isEpisode = page === this.list || filesOf(parsed(html), page).sound.length > 0;
    if ([404, 410].includes(answer.status) || (answer.ok && !isEpisode)) {
      await this.forget(page);
    } else if (answer.ok) {
      const was = await Promise.all([page, `${this.base}assets/files.json`].map((file) => text(file, name)));
      const { search } = filesOf(parsed(html), page);
      if (html !== was[0] || files !== was[1] || await this.isOld(search, name)) await this.store(page);
    }
  }

  // Whether any of these files says something else now than when it was kept.
  async isOld(files, name) {
    for (const file of files) {
      const answer = await fetched(file).catch(ifMissing);
      if (await answer?.text() !== await text(file, name)) return true;
    }
    return false;
  }
}

async function text(address, name) {
  return (await caches.match(address, { cacheName: name }))?.text();
}

// An address without what follows the path; a folder is its index.
function named(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, "/index.html");
}

// A plain copy: a page that was redirected to could not be shown from a store.
async function fetched(address, signal) {
  const answer = await fetch(address, { cache: "no-cache", signal });
  if (!answer.ok) throw Object.assign(new Error(`${answer.status} ${address}`), { status: answer.status });
  const type = answer.headers.get("content-type") ?? "";
  return new Response(await answer.blob(), { headers: { "Content-Type": type } });
}

// A picture that its host does not have is missing on the page as well.
function ifMissing(error) {
  if (error.status !== 404) throw error;
  return null;
}

// The files of a page, of this host's own: what is heard, what else belongs to it, and what the
// search of the list reads.
function filesOf(tree, page) {
  const own = (names) => {
    const addresses = names.filter(Boolean).map((name) => new URL(name, page).href);
    return [...new Set(addresses)].filter((address) => address.startsWith(new URL("/", page).href));
  };
  const sound = tree.getElementById("audio")?.getAttribute("src");
  const pictures = [...tree.images].map((image) => image.getAttribute("src"));
  const parts = Number(tree.getElementById("search-form")?.dataset.parts ?? 0);
  const search = Array.from({ length: Math.min(parts, MOST_PARTS) }, (_, number) => `search/${parts}-${number}.json`);
  return { sound: own([sound]), others: own([sound && "transcript.json", ...pictures]), search: own(search) };
}

// Answers what a listener keeps on the device (assets/offline.js) where the network does not.
//
// The network comes first for everything that may change; the feed is never kept and never
// answered here. Sound comes from the device at once, for its name changes with its content.

const base = new URL("./", location.href).href;
const stores = `kept ${base} `; // then the page's address and a number, which are the rest of a name
const list = `${base}index.html`;
const PATIENCE = 5000; // milliseconds that a slow network has before the device answers
const SLOW = 30_000; // milliseconds that it has none for after that
let slowUntil = 0;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = named(request.url);
  if (request.method !== "GET" || !address.startsWith(base) || address.endsWith(".xml")) return;
  // A script that asks for what is new (offline.js) means its host, and not the device.
  if (request.destination === "" && request.cache === "no-cache") return;
  event.respondWith(address.startsWith(`${base}audio/`) ? sound(request, address) : page(event, address));
});

// An address without what follows the path; a folder is its index.
function named(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, "/index.html");
}

function pageOf(name) {
  return name.slice(stores.length).split(" ")[0];
}

async function page(event, address) {
  const network = fetch(event.request);
  const answer = network.catch(() => null); // asked already, so that a look here costs no time
  const own = await asking(event, address);
  const found = await kept(address, own).catch(() => null);
  if (!found) return network;
  const fresh = await (Date.now() < slowUntil ? null : Promise.race([answer, impatience()]));
  if (!fresh || fresh.status >= 500) return found;
  if (address === own && [404, 410].includes(fresh.status)) await forget(address);
  return fresh;
}

function impatience() {
  return new Promise((done) => {
    setTimeout(() => {
      slowUntil = Date.now() + SLOW;
      done(null);
    }, PATIENCE);
  });
}

// The page that asks, which has its styles and scripts as they were when it was kept.
async function asking(event, address) {
  if (event.request.mode === "navigate") return address;
  const client = await clients.get(event.clientId);
  return client ? named(client.url) : address;
}

async function kept(address, own) {
  const names = (await caches.keys()).filter((name) => name.startsWith(stores)).reverse();
  names.sort((one, other) => (pageOf(other) === own) - (pageOf(one) === own));
  for (const name of names) {
    const found = await caches.match(address, { cacheName: name, ignoreVary: true });
    // The page itself is written last: without it, a store is not whole.
    if (found && await caches.match(pageOf(name), { cacheName: name })) return found;
  }
  return null;
}

// What its host no longer has leaves the device as well, and the worker goes with the last of it.
async function forget(address) {
  const names = (await caches.keys()).filter((name) => name.startsWith(stores));
  const left = names.filter((name) => pageOf(name) !== address);
  const gone = left.every((name) => pageOf(name) === list) ? names : names.filter((name) => !left.includes(name));
  await Promise.all(gone.map((name) => caches.delete(name)));
  if (gone.length === names.length) await registration.unregister();
}

async function sound(request, address) {
  const found = await caches.match(address, { ignoreVary: true }).catch(() => null);
  if (!found) return fetch(request);
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "");
  if (!asked) return found;
  const whole = await found.blob();
  const first = Number(asked[1]);
  const last = Math.min(asked[2] ? Number(asked[2]) : Infinity, whole.size - 1);
  const type = found.headers.get("content-type");
  if (first > last) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${whole.size}` } });
  return new Response(whole.slice(first, last + 1, type), {
    status: 206,
    headers: {
      "Content-Type": type,
      "Content-Length": String(last + 1 - first),
      "Content-Range": `bytes ${first}-${last}/${whole.size}`,
      "Accept-Ranges": "bytes",
    },
  });
}

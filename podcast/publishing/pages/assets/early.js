// Runs before the first paint: what a reader has chosen must not flash, and what a script
// brings to life has its place from the start, or the page would jump.
const page = document.documentElement;
if ("noModule" in HTMLScriptElement.prototype) page.dataset.live = "";
// None can keep an episode on the device over an insecure connection.
if (isSecureContext && "serviceWorker" in navigator && "locks" in navigator) page.dataset.keeps = "";
try {
  const looks = JSON.parse(localStorage.getItem("looks") ?? "{}");
  for (const [key, value] of Object.entries(looks)) {
    if (/^(ink|paper)$/.test(key) && /^#[0-9a-f]{6}$/i.test(value)) page.style.setProperty(`--${key}`, value);
    if (!/^(theme|size|leading|spacing|font|highlight|others|narrator)$/.test(key)) continue;
    if (value !== "auto") page.dataset[key] = value;
  }
} catch {
  // Storage may be forbidden or hold anything; the page then looks as it was made.
}
// A script that cannot be had or fails leaves the page as it is without one: no dead control.
addEventListener("error", (event) => {
  const isScript = event instanceof ErrorEvent || event.target.localName === "script";
  if (isScript && page.dataset.live !== "ready") delete page.dataset.live;
}, true);

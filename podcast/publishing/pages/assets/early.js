// Runs before the first paint: what a reader has chosen must not flash, and the player's
// place at the foot must be kept, or the page would jump.
document.documentElement.dataset.live = "";
try {
  const looks = JSON.parse(localStorage.getItem("looks") ?? "{}");
  for (const [key, value] of Object.entries(looks)) {
    if (!/^(theme|size|leading|spacing|font|highlight)$/.test(key)) continue;
    if (value !== "auto") document.documentElement.dataset[key] = value;
  }
} catch {
  // Storage may be forbidden or hold anything; the page then looks as it was made.
}

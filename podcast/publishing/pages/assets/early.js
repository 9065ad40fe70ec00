// Runs before the first paint: what a reader has chosen must not flash.
try {
  const looks = JSON.parse(localStorage.getItem("looks") ?? "{}");
  for (const [key, value] of Object.entries(looks)) {
    if (/^(theme|size|leading|spacing|font|highlight)$/.test(key)) document.documentElement.dataset[key] = value;
  }
} catch {
  // Storage may be forbidden; the page then looks as it was made.
}
if (document.documentElement.dataset.theme === "auto") delete document.documentElement.dataset.theme;

// Sounds are played in place; without this script their links and buttons open them.
const sound = new Audio();
const told = document.getElementById("told");

async function hear(address, options) {
  told.textContent = "";
  try {
    const answer = await fetch(address, options);
    if (!answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      told.textContent = page.querySelector(".problem")?.innerText ?? told.dataset.failed;
      return;
    }
    URL.revokeObjectURL(sound.src);
    sound.src = URL.createObjectURL(await answer.blob());
    await sound.play();
  } catch {
    told.textContent = told.dataset.failed;
  }
}

addEventListener("click", (event) => {
  const link = event.target.closest?.("a.hear");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  hear(link.href);
});

addEventListener("submit", (event) => {
  const { submitter, target } = event;
  if (submitter?.value !== "hear") return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(target, submitter));
  hear(target.action, { method: "POST", body });
});

// How far a build is, told politely; when it has ended, its screen is opened again.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const events = new EventSource(progress.dataset.progress);
  events.onmessage = (event) => {
    const text = JSON.parse(event.data);
    if (progress.textContent !== text) progress.textContent = text;
  };
  events.addEventListener("ended", () => {
    events.close();
    location.reload();
  });
}

// What an editor, git or another tab changes is told; nothing that is being typed is lost.
let seen;
setInterval(async () => {
  if (document.hidden) return;
  try {
    const now = await (await fetch("/look")).text();
    seen ??= now;
    if (now !== seen) told.textContent = told.dataset.changed;
    seen = now;
  } catch {
    // The studio was stopped; the next thing that one does tells so.
  }
}, told.dataset.pace * 1000);

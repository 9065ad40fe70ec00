// Sounds are played in place; without this script their links and buttons open them.
const sound = new Audio();
const told = document.getElementById("told");

const pageOf = async (answer) =>
  new DOMParser().parseFromString(await answer.text(), "text/html");

// What is told stands at the foot of the window, and must not hide where one is.
function tell(text) {
  told.textContent = text;
  document.documentElement.style.scrollPaddingBottom = text ? `${told.offsetHeight + 16}px` : "";
  const here = document.activeElement;
  if (!text || here === document.body || here.contains(told)) return;
  const { top, bottom } = here.getBoundingClientRect();
  if (top < innerHeight && bottom > told.getBoundingClientRect().top) {
    here.scrollIntoView({ block: "nearest" });
  }
}

function forgetProblems() {
  for (const old of document.querySelectorAll(".amiss")) {
    const field = old.parentElement.querySelector("[aria-invalid]");
    field?.removeAttribute("aria-invalid");
    const others = field?.getAttribute("aria-describedby")?.replace(old.id, "").trim();
    if (others) field.setAttribute("aria-describedby", others);
    else field?.removeAttribute("aria-describedby");
    old.remove();
  }
}

// What is wrong is told, and stands beside its field, as on the page that came back.
async function tellProblems(answer) {
  if (!answer.headers.get("content-type")?.includes("html")) return tell(await answer.text());
  const page = await pageOf(answer);
  for (const amiss of page.querySelectorAll(".amiss")) {
    const there = amiss.parentElement.querySelector("[aria-invalid]");
    const field = document.getElementById(there?.id);
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", there.getAttribute("aria-describedby"));
    field?.after(amiss);
  }
  const problem = page.getElementById("problem-told") ?? page.querySelector(".problem");
  const lines = [...(problem?.querySelectorAll("p") ?? [])].map((line) => line.textContent);
  tell(lines.join("\n") || told.dataset.failed);
}

async function hear(address, options) {
  tell("");
  forgetProblems();
  try {
    const answer = await fetch(address, options);
    if (!answer.ok) return await tellProblems(answer);
    URL.revokeObjectURL(sound.src);
    sound.src = URL.createObjectURL(await answer.blob());
    await sound.play();
  } catch {
    tell(told.dataset.failed);
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
  if (submitter?.value === "hear") {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(target, submitter));
    hear(target.action, { method: "POST", body });
  } else if (target.matches("form[data-record]")) {
    event.preventDefault();
    keepRecording(target);
  } else if (target !== sending) {
    event.preventDefault();
    sendIfHeard(target, submitter);
  }
});

// A form that is sent while the studio does not answer would take along what was typed.
let sending;
let isAsking = false;
async function sendIfHeard(form, button) {
  if (isAsking) return; // pressed twice, it is sent once
  isAsking = true;
  try {
    const answer = await fetch("/assets/studio.js", { cache: "no-store" });
    if (answer.status === 403) throw new Error("Another studio is there by now.");
    if (answer.ok) {
      sending = form;
      return form.requestSubmit(button);
    }
    isAsking = false;
    await tellProblems(answer); // such as a podcast.toml that cannot be read
  } catch {
    isAsking = false;
    tell(told.dataset.unsent);
  }
}

// A page that came back with a problem would have lost what was recorded.
async function keepRecording(form) {
  tell("");
  forgetProblems();
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    if (!answer.ok) return await tellProblems(answer);
    location.assign(answer.url);
  } catch {
    tell(told.dataset.failed);
  }
}

// Where the browser can record, a button beside the file field does, and puts the sound into it.
const recording = document.querySelector("form[data-record]");
if (recording && navigator.mediaDevices && globalThis.MediaRecorder) {
  const { record, stop, recording: isRecording, recorded, refused } = recording.dataset;
  const file = recording.elements.sound;
  const button = Object.assign(document.createElement("button"), { type: "button" });
  const heard = Object.assign(document.createElement("audio"), { controls: true, hidden: true });
  heard.setAttribute("aria-label", record);
  button.textContent = record;
  file.closest(".field").before(button);
  file.closest(".field").after(heard);
  let recorder;
  const keep = (parts, type) => {
    const sent = new DataTransfer();
    sent.items.add(new File(parts, "recording", { type }));
    file.files = sent.files;
    URL.revokeObjectURL(heard.src);
    heard.src = URL.createObjectURL(new Blob(parts, { type }));
    heard.hidden = false;
    tell(recorded);
  };
  const begin = async () => {
    // Automatic gain pumps between words, and the show levels the sound itself.
    const audio = { autoGainControl: false, echoCancellation: false, noiseSuppression: false };
    const stream = await navigator.mediaDevices.getUserMedia({ audio });
    const parts = [];
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      button.textContent = record;
      keep(parts, recorder.mimeType);
    };
    recorder.start();
    button.textContent = stop;
    tell(isRecording);
  };
  button.addEventListener("click", async () => {
    if (recorder?.state === "recording") return recorder.stop();
    try {
      await begin();
    } catch {
      tell(refused);
    }
  });
}

// How far it is, told politely; when a build has ended, its screen takes this one's place.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const events = new EventSource(progress.dataset.progress);
  events.onmessage = (event) => {
    const text = JSON.parse(event.data);
    if (progress.textContent !== text) progress.textContent = text;
  };
  events.addEventListener("ended", () => {
    events.close();
    if (progress.dataset.ended) progress.textContent = progress.dataset.ended;
    else showEnd().catch(() => location.reload());
  });
}

// Whoever was at something that went with the old screen is at the heading of the new one.
async function showEnd() {
  const page = await pageOf(await fetch(location.href));
  const main = document.getElementById("main");
  const old = [...main.children].filter((part) => part !== told);
  const wasInside = old.some((part) => part.contains(document.activeElement));
  const parts = [...page.getElementById("main").children].filter((part) => part.id !== "told");
  for (const part of old) part.remove();
  for (const part of parts) part.removeAttribute("autofocus");
  told.before(...parts);
  document.title = page.title;
  if (wasInside) main.querySelector("h1").focus();
  else tell(main.querySelector("h1").textContent);
}

// What an editor, git or another tab changes is told; nothing that is being typed is lost.
let seen;
setInterval(async () => {
  if (document.hidden || progress?.isConnected) return;
  try {
    const now = await (await fetch("/look")).text();
    seen ??= now;
    if (now !== seen) tell(told.dataset.changed);
    seen = now;
  } catch {
    // The studio was stopped; the next thing that one does tells so.
  }
}, told.dataset.pace * 1000);

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

// Where the browser can record, a button beside the file field does, and puts the sound into it.
const recording = document.querySelector("form[data-record]");
if (recording && navigator.mediaDevices && globalThis.MediaRecorder) {
  const { record, stop, recording: isRecording, recorded, refused } = recording.dataset;
  const file = recording.elements.sound;
  const button = Object.assign(document.createElement("button"), { type: "button" });
  const heard = Object.assign(document.createElement("audio"), { controls: true, hidden: true });
  heard.setAttribute("aria-label", record);
  button.textContent = record;
  file.parentElement.before(button);
  file.parentElement.after(heard);
  let recorder;
  const keep = (parts, type) => {
    const sent = new DataTransfer();
    sent.items.add(new File(parts, "recording", { type }));
    file.files = sent.files;
    URL.revokeObjectURL(heard.src);
    heard.src = URL.createObjectURL(new Blob(parts, { type }));
    heard.hidden = false;
    told.textContent = recorded;
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
    told.textContent = isRecording;
  };
  button.addEventListener("click", async () => {
    if (recorder?.state === "recording") return recorder.stop();
    try {
      await begin();
    } catch {
      told.textContent = refused;
    }
  });
}

// How far it is, told politely; when a build has ended, its screen is opened again.
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
    else location.reload();
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

// Says formulas as ClearSpeak: a JSON list of MathML comes in, a JSON list of words goes out.
const sre = require("speech-rule-engine");

let given = "";
process.stdin.on("data", (part) => (given += part));
process.stdin.on("end", async () => {
  await sre.setupEngine({ locale: "en", domain: "clearspeak", modality: "speech", markup: "none" });
  process.stdout.write(JSON.stringify(JSON.parse(given).map((one) => sre.toSpeech(one))));
});

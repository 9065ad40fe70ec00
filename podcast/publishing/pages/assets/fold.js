// Words as they are compared: no accents, no case. pages/search.py makes the index by the same
// rules; a test holds the two together.

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]+/gu;

export function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

export function wordsOf(text) {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const spaced = run.split(UNSPACED).filter(Boolean).map((word) => [...word].slice(0, 40).join(""));
    const unspaced = (run.match(UNSPACED) ?? []).map((part) => [...part]);
    const pairs = unspaced.flatMap((part) => part.slice(1).map((letter, index) => part[index] + letter));
    return [...spaced, ...unspaced.flat(), ...pairs];
  });
}

export function partOf(word, parts) {
  const [first, second] = [...word].map((letter) => letter.codePointAt(0));
  return (31 * first + (second ?? 0)) % parts;
}

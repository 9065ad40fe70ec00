// Where a host asks for trusted types: what is parsed here is read and never run, and the one
// script that is named is the show's own.

let policy = null;
try {
  const made = { createHTML: (text) => text, createScriptURL: (address) => address };
  policy = globalThis.trustedTypes?.createPolicy("podcast", made) ?? null;
} catch {
  // A host that allows no policy of this name: what needs it fails, and nothing else.
}

export function parsed(text, kind = "text/html") {
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, kind);
}

export function scriptAt(address) {
  return policy ? policy.createScriptURL(address) : address;
}

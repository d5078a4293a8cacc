// Keys for the review session. Forms and links work without any of this.
(() => {
  "use strict";
  const session = document.getElementById("session");
  const failed = document.getElementById("session-failed");
  const keysOn = document.getElementById("single-keys");
  const stored = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("upstream-review-keys", value);
      return localStorage.getItem("upstream-review-keys");
    } catch { return null; } // a private window
  };
  keysOn.checked = stored() !== "off";
  keysOn.addEventListener("change", () => stored(keysOn.checked ? "on" : "off"));

  const find = (selector) => session.querySelector(selector);
  const press = (button) => { button?.click(); return button !== null; };
  const typing = (node) => node.matches("textarea, input:not([type=radio], [type=checkbox]), select") || node.isContentEditable;

  // What a key does now; true when it did something.
  function act(key) {
    if (key === "u") return press(find("#undo button"));
    const rating = find(`.rate button[data-key="${CSS.escape(key)}"]`);
    if (rating) return press(rating);
    const choices = [...session.querySelectorAll(".give input[type=radio]")];
    const choice = choices.find((one, index) => one.dataset.key === key || String(index + 1) === key);
    if (choice) { choice.checked = true; choice.focus(); return true; }
    return false;
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.repeat) return;
    const node = event.target, key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (typing(node)) return; // Enter in the field checks, and Ctrl+Z mends what was typed
    if (event.ctrlKey || event.metaKey) {
      if (key === "z" && !event.shiftKey && press(find("#undo button"))) event.preventDefault();
      return;
    }
    if (!keysOn.checked || node.closest(".note-panel, .review-foot")) return;
    if (key === " " || key === "Enter") {
      if (node.matches("a, button, summary") || (key === " " && node.matches("input"))) return; // its own press
      const next = find(".give .button, .rate [data-default]");
      if (next && press(next)) event.preventDefault();
    } else if (act(key)) event.preventDefault();
  });

  // A new card is read from its beginning, and a number can be typed at once.
  function arrive() {
    const start = find("#answer") || find("#judged") || find("#ask") || find("#end-title");
    start?.focus({ preventScroll: true });
    if (find("#card")?.dataset.shown !== "yes") scrollTo({ top: 0 });
    else find(".rate")?.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target !== session) return;
    failed.hidden = true;
    arrive();
  });
  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(failure, () => { failed.hidden = false; });
  }
  if (find("#answer")) arrive();
})();

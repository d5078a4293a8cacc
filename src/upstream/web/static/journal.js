// Notes while they are written: what could not be saved is said, pictures go in by pasting, dropping or choosing, and
// leaving with something unsaved asks first. The forms work without any of this.
(() => {
  "use strict";
  const editorOf = (element) => element.closest && element.closest(".note-editor");
  const unsaved = new Set();

  function say(form, text) {
    const state = form.querySelector(".saved-state");
    const line = document.createElement("p");
    line.className = "note-error";
    line.textContent = text;
    state.querySelectorAll(":scope > p").forEach((old) => old.remove());
    state.append(line);
  }

  // What is unsaved
  document.addEventListener("input", (event) => {
    const form = event.target.matches("textarea") && editorOf(event.target);
    if (form) unsaved.add(form);
  });
  document.addEventListener("submit", (event) => unsaved.delete(event.target));
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = editorOf(event.target);
    if (form) unsaved.delete(form);
  });
  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => {
      const form = editorOf(event.target);
      if (!form) return;
      unsaved.add(form);
      const status = event.detail.xhr ? event.detail.xhr.status : 0;
      say(form, status === 400 || status === 413 ? form.dataset.large : form.dataset.failed);
    });
  }
  addEventListener("beforeunload", (event) => {
    if ([...unsaved].some((form) => form.isConnected)) event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    const form = event.target.matches("textarea") && editorOf(event.target);
    if (!form || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    form.querySelector(".note-foot .button").click(); // not requestSubmit: htmx would take the button clicked last
  }, true);

  // Pictures
  const pictures = (files) => [...(files || [])].filter((file) => file.type.startsWith("image/"));

  function write(field, text) {
    field.focus();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async function send(form, files) {
    const field = form.querySelector("textarea");
    for (const file of files) {
      const body = new FormData();
      body.append("csrfmiddlewaretoken", form.querySelector("[name=csrfmiddlewaretoken]").value);
      body.append("picture", file, file.name || "picture.png");
      say(form, form.dataset.sending);
      try {
        const response = await fetch(form.dataset.pictures, { method: "POST", body, headers: { Accept: "application/json" } });
        const answer = await response.json();
        if (answer.error) { say(form, answer.error); return; }
        form.querySelectorAll(".saved-state > p").forEach((old) => old.remove());
        write(field, answer.markdown + "\n");
      } catch {
        say(form, form.dataset.failed);
        return;
      }
    }
  }

  document.addEventListener("change", (event) => {
    const form = event.target.matches("input[type=file]") && editorOf(event.target);
    if (!form) return;
    send(form, pictures(event.target.files));
    event.target.value = "";
  });
  document.addEventListener("paste", (event) => {
    const form = event.target.matches("textarea") && editorOf(event.target);
    const files = pictures(event.clipboardData && event.clipboardData.files);
    if (!form || !files.length || event.clipboardData.getData("text/plain")) return;
    event.preventDefault();
    send(form, files);
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      const field = event.target.matches && event.target.matches("textarea") ? event.target : null;
      const form = field && editorOf(field);
      if (!form || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      field.classList.toggle("dropping", kind === "dragover");
      if (kind === "drop") send(form, pictures(event.dataTransfer.files));
    });
  }
})();

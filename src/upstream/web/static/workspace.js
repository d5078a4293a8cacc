// The editor, its keys, and drafts that survive a closed tab. The form works without any of this.
(function () {
  "use strict";
  const workspace = document.getElementById("workspace");
  const field = document.getElementById("source");
  const form = document.getElementById("editor-form");
  const verdict = document.getElementById("verdict");
  const starter = document.getElementById("starter").content.textContent;
  const draftKey = "upstream-draft-" + workspace.dataset.exercise;
  let editor = null;

  const remember = {
    get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window or full */ } },
    drop: (key) => { try { localStorage.removeItem(key); } catch { /* private window */ } },
  };

  function write(text) {
    field.value = text;
    if (editor && editor.getValue() !== text) editor.setValue(text, -1);
  }

  // A draft is what was typed since the last run or submission, which the server holds.
  const draft = remember.get(draftKey);
  if (draft !== null && draft !== field.value) field.value = draft;
  field.addEventListener("input", () => remember.set(draftKey, field.value));

  document.getElementById("reset").addEventListener("click", (event) => {
    if (field.value.trim() !== starter.trim() && !confirm("Replace what is in the editor by the starter code?")) return;
    write(starter);
    remember.set(draftKey, starter);
    event.target.closest("details").open = false;
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const path = event.detail.pathInfo.requestPath;
    if (event.detail.successful && event.detail.xhr.status < 400 && /\/(run|submit)\/$/.test(path)) remember.drop(draftKey);
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target === verdict) verdict.setAttribute("aria-busy", "true");
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target !== verdict) return;
    verdict.removeAttribute("aria-busy");
    if (matchMedia("(max-width: 60rem)").matches) verdict.scrollIntoView({ block: "start" });
    else verdict.scrollTop = 0;
  });
  const failures = document.getElementById("failures").content;
  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => {
      if (event.detail.target !== verdict) return;
      const status = event.detail.xhr ? event.detail.xhr.status : 0;
      const message = failures.querySelector(`[data-status~="${status}"]`) || failures.querySelector("[data-other]");
      verdict.removeAttribute("aria-busy");
      verdict.replaceChildren(message.cloneNode(true));
    });
  }

  function press(selector) {
    const button = form.querySelector(selector);
    if (button && !button.disabled) button.click();
  }
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    press(event.shiftKey ? "#submit-button" : "button.act:not(#submit-button)");
  }, true);

  // The editor comes after the page: reading the task never waits for it.
  function load(source) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
  function style(source) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = source;
    document.head.append(link);
  }
  const plainButton = document.getElementById("plain");
  const holder = document.getElementById("rich-editor");
  const wantsPlain = () => remember.get("upstream-plain") === "yes";

  async function richEditor() {
    const base = workspace.dataset.ace;
    if (!window.ace) {
      style(base + "css/ace.css");
      style(base + "css/theme/tomorrow.css");
      style(base + "css/theme/tomorrow_night.css");
      await load(base + "ace.js");
      window.ace.config.set("useStrictCSP", true);
      window.ace.config.set("basePath", base);
    }
    holder.hidden = false;
    editor = window.ace.edit(holder, {
      mode: "ace/mode/python",
      value: field.value,
      useSoftTabs: true,
      tabSize: 4,
      fontSize: 14,
      showPrintMargin: false,
      highlightActiveLine: false,
      useWorker: false,
      enableKeyboardAccessibility: true,
      textInputAriaLabel: "Your code",
      minLines: 18,
      scrollPastEnd: 0.2,
    });
    editor.renderer.setScrollMargin(10, 10);
    const theme = () => editor && editor.setTheme(
      document.documentElement.dataset.theme === "dark" ? "ace/theme/tomorrow_night" : "ace/theme/tomorrow");
    theme();
    document.addEventListener("upstream-theme", theme);
    editor.session.on("change", () => {
      field.value = editor.getValue();
      remember.set(draftKey, field.value);
    });
    editor.commands.addCommand({ name: "run", bindKey: { win: "Ctrl-Enter", mac: "Command-Enter" }, exec: () => press("button.act:not(#submit-button)") });
    editor.commands.addCommand({ name: "hand-in", bindKey: { win: "Ctrl-Shift-Enter", mac: "Command-Shift-Enter" }, exec: () => press("#submit-button") });
    field.hidden = true;
    window.upstreamEditor = editor;
  }
  function plainEditor() {
    if (editor) { editor.destroy(); editor = null; holder.replaceChildren(); }
    holder.hidden = true;
    field.hidden = false;
  }
  function choose() {
    plainButton.setAttribute("aria-pressed", String(wantsPlain()));
    if (wantsPlain()) plainEditor();
    else richEditor().catch(plainEditor);
  }
  plainButton.addEventListener("click", () => {
    remember.set("upstream-plain", wantsPlain() ? "no" : "yes");
    choose();
  });
  choose();
})();

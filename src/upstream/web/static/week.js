// The week without reloads: sessions are dragged by their handle or moved with the arrow keys, and every form is sent in
// the background. The server's answer is the page, so what is shown is always what is stored.
(() => {
  "use strict";
  const page = () => document.getElementById("week");
  if (!page()) return;
  const say = (text) => { document.getElementById("week-said").textContent = text; };

  async function send(form, button, then) {
    const body = new FormData(form, button);
    try {
      const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
      if (!response.ok) throw new Error(String(response.status));
      show(new DOMParser().parseFromString(await response.text(), "text/html"));
      then?.();
    } catch {
      say(page().dataset.error);
      flash([page().dataset.error]);
    }
  }

  function show(fresh) {
    const open = [...page().querySelectorAll(".session details[open]")].map((d) => d.closest(".session").id);
    const next = fresh.getElementById("week");
    if (!next) { location.reload(); return; }
    page().replaceWith(next);
    for (const id of open) document.getElementById(id)?.querySelector("details")?.setAttribute("open", "");
    const texts = [...fresh.querySelectorAll(".messages p")].map((p) => p.textContent);
    flash(texts);
    if (texts.length) say(texts.join(" "));
  }

  function flash(texts) {
    let box = document.querySelector(".messages");
    if (!box) {
      box = Object.assign(document.createElement("div"), { className: "messages" });
      box.setAttribute("role", "status");
      document.getElementById("main").before(box);
    }
    box.replaceChildren(...texts.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
    if (!texts.length) box.remove();
  }

  function move(session, day) {
    const form = session.querySelector("form.move");
    const { id } = session;
    const from = session.closest(".day").dataset.day;
    if (!form || !day || day === from) return;
    form.elements.day.value = day;
    const name = form.elements.day.selectedOptions[0].textContent;
    const title = session.querySelector("h3").textContent.trim();
    send(form, null, () => {
      document.getElementById(id)?.querySelector(".handle")?.focus();
      say(`${title}: ${name}`);
    });
  }

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("#week form");
    if (!form) return;
    event.preventDefault();
    const id = form.closest(".session, .day")?.id;
    send(form, event.submitter, () => {
      const place = document.getElementById(id);
      (place?.querySelector("summary, button, a") ?? page().querySelector("button"))?.focus({ preventScroll: true });
    });
  });

  document.addEventListener("keydown", (event) => {
    const session = event.target.closest?.(".handle")?.closest(".session");
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (!session || !step) return;
    event.preventDefault();
    const days = [...page().querySelectorAll(".day")];
    move(session, days[days.indexOf(session.closest(".day")) + step]?.dataset.day);
  });

  document.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest?.(".handle");
    if (!handle || event.button) return;
    const session = handle.closest(".session");
    const start = { x: event.clientX, y: event.clientY + scrollY };
    let over = null;
    handle.setPointerCapture(event.pointerId);
    const drag = (at) => {
      session.classList.add("lifted");
      session.style.transform = `translate(${at.clientX - start.x}px, ${at.clientY + scrollY - start.y}px)`;
      if (at.clientY < 60) scrollBy(0, -14);
      if (at.clientY > innerHeight - 60) scrollBy(0, 14);
      const day = document.elementFromPoint(at.clientX, at.clientY)?.closest(".day") ?? null;
      if (day === over) return;
      over?.classList.remove("drop");
      (over = day)?.classList.add("drop");
    };
    const end = (at) => {
      handle.removeEventListener("pointermove", drag);
      handle.removeEventListener("pointerup", end);
      handle.removeEventListener("pointercancel", end);
      session.classList.remove("lifted");
      session.style.transform = "";
      over?.classList.remove("drop");
      if (at.type === "pointerup") move(session, over?.dataset.day);
    };
    handle.addEventListener("pointermove", drag);
    handle.addEventListener("pointerup", end);
    handle.addEventListener("pointercancel", end);
  });
})();

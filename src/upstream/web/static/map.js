// Movement for the map: zoom and pan, light, filters, search, arrow keys. The map reads and links without it.
// The markup comes from upstream.cartography: links in <g data-area data-stream>, and on the <svg> data-requires,
// each stone's prerequisites as places in the order of the links. A stone's id is the last part of its address.
(() => {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";
  const STATES = { u: "unproved", r: "reachable", s: "started", p: "proved", f: "fading" };
  const LABELS_FROM = 0.5; // px of screen for a px of map below which labels give way to names of areas
  const CLOSEST = 2.6;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  class Stones {
    constructor(svg) {
      this.svg = svg;
      this.all = [...svg.querySelectorAll("a[aria-label]")].map((link, index) => {
        const [x, y] = link.getAttribute("transform").match(/-?\d+/g).map(Number);
        const path = new URL(link.href.baseVal, location.href).pathname;
        return {
          link, index, x, y,
          id: decodeURIComponent(path.split("/").filter(Boolean).pop() || ""),
          state: STATES[link.classList[0]],
          stream: link.closest("[data-stream]")?.dataset.stream,
          words: link.getAttribute("aria-label").toLowerCase(),
          needs: [], unlocks: [],
        };
      });
      svg.dataset.requires.split(";").forEach((places, index) => {
        for (const place of places.split(",").filter(Boolean)) {
          this.all[index].needs.push(this.all[place]);
          this.all[place].unlocks.push(this.all[index]);
        }
      });
      this.byId = new Map(this.all.map((stone) => [stone.id, stone]));
      this.byLink = new Map(this.all.map((stone) => [stone.link, stone]));
    }

    of(node) {
      return this.byLink.get(node.closest?.("a"));
    }

    // All that has to come before the goals and is not proved: what is proved is not gone behind.
    pathTo(goals) {
      const open = [...goals], path = new Set();
      while (open.length) {
        const stone = open.pop();
        if (path.has(stone) || stone.state === "proved") continue;
        path.add(stone);
        open.push(...stone.needs);
      }
      return path;
    }

    // The next stone in the direction of an arrow key; one of the same area is nearer than any other.
    next(from, key) {
      const same = (stone) => stone.link.parentNode.dataset.area === from.link.parentNode.dataset.area;
      const away = (stone) => Math.hypot(stone.x - from.x, stone.y - from.y) + (same(stone) ? 0 : 1e4);
      const nearest = (stones, cost) => stones.sort((a, b) => cost(a) - cost(b))[0];
      if (key === "ArrowUp") return nearest([...from.unlocks], away);
      if (key === "ArrowDown") return nearest([...from.needs], away);
      const way = key === "ArrowLeft" ? -1 : 1;
      const beside = this.all.filter((stone) => (stone.x - from.x) * way > 2);
      return nearest(beside, (stone) => Math.abs(stone.x - from.x) + 4 * Math.abs(stone.y - from.y));
    }
  }

  class Light {
    constructor(stones) {
      this.stones = stones;
      this.path = new Set();
      this.layer = document.createElementNS(SVG, "g");
      this.layer.setAttribute("class", "lit-threads");
      const first = stones.svg.querySelector("[data-area]");
      first?.parentNode.insertBefore(this.layer, first);
    }

    on(stone) {
      this.mark("on", [stone]);
      this.mark("below", stone.needs);
      this.mark("above", stone.unlocks);
      this.stones.svg.classList.add("lit");
      const pairs = [...stone.needs.map((need) => [need, stone]), ...stone.unlocks.map((up) => [stone, up])];
      this.draw(pairs);
    }

    off() {
      for (const name of ["on", "below", "above"]) this.mark(name, []);
      this.stones.svg.classList.remove("lit");
      this.drawPath();
    }

    // A path stays until it is cleared; an empty one clears it.
    lightPath(stones) {
      this.path = new Set(stones);
      this.mark("path", [...this.path]);
      this.stones.svg.classList.toggle("guided", this.path.size > 0);
      this.drawPath();
    }

    drawPath() {
      const pairs = [...this.path].flatMap((stone) =>
        stone.needs.filter((need) => this.path.has(need)).map((need) => [need, stone]));
      this.draw(pairs);
    }

    mark(name, stones) {
      for (const stone of this.stones.all) stone.link.classList.remove(name);
      for (const stone of stones) stone.link.classList.add(name);
    }

    draw(pairs) {
      this.layer.replaceChildren(...pairs.map(([from, to]) => {
        const bend = (to.y - from.y) / 2;
        const thread = document.createElementNS(SVG, "path");
        if (from.link.parentNode.dataset.area === to.link.parentNode.dataset.area) thread.setAttribute("class", "near");
        thread.setAttribute("d", `M${from.x} ${from.y}c0 ${bend} ${to.x - from.x} ${bend} ${to.x - from.x} ${2 * bend}`);
        return thread;
      }));
    }
  }

  // Zoom is the width of the picture in a frame that scrolls: panning by touch and keys is the browser's own.
  class Camera {
    constructor(svg) {
      this.svg = svg;
      this.frame = svg.closest(".map-frame");
      this.frame.classList.add("framed");
      [, , this.width, this.height] = svg.getAttribute("viewBox").split(" ").map(Number);
      this.scale = this.rest();
      this.whole = true;
      this.apply(this.scale);
      new ResizeObserver(() => { if (this.whole) this.apply(this.rest()); }).observe(this.frame);
    }

    rest() { return this.frame.clientWidth / this.width; }
    fit() { return Math.min(this.rest(), (0.92 * innerHeight) / this.height); }

    apply(scale) {
      this.scale = scale;
      this.whole = Math.abs(scale - this.rest()) < 1e-3;
      this.svg.style.width = this.whole ? "" : `${scale * this.width}px`;
      this.frame.classList.toggle("zoomed", scale > this.rest() + 1e-3);
      this.svg.classList.toggle("far", scale < LABELS_FROM);
    }

    // The point of the map that lies at a point of the window, by default the middle of what is seen.
    at(clientX, clientY) {
      const box = this.svg.getBoundingClientRect(), seen = this.frame.getBoundingClientRect();
      const x = clientX ?? (seen.left + seen.right) / 2;
      const y = clientY ?? (Math.max(seen.top, 0) + Math.min(seen.bottom, innerHeight)) / 2;
      return { x: (x - box.left) / this.scale, y: (y - box.top) / this.scale, clientX: x, clientY: y };
    }

    // Bring a point of the map to a point of the window, as far as frame and page can scroll.
    hold(point) {
      const box = this.svg.getBoundingClientRect();
      this.frame.scrollLeft += box.left + point.x * this.scale - point.clientX;
      this.frame.scrollTop += box.top + point.y * this.scale - point.clientY;
      const left = this.svg.getBoundingClientRect().top + point.y * this.scale - point.clientY;
      if (Math.abs(left) > 1) scrollBy({ top: left, behavior: "instant" });
    }

    zoom(scale, from = this.at(), to = from) {
      const goal = Math.min(Math.max(scale, this.fit()), CLOSEST), start = this.scale, began = performance.now();
      cancelAnimationFrame(this.request);
      const step = (now) => {
        const t = calm.matches ? 1 : Math.min(1, (now - began) / 320), ease = t * t * (3 - 2 * t);
        this.apply(start * (goal / start) ** ease);
        this.hold({
          x: from.x + (to.x - from.x) * ease,
          y: from.y + (to.y - from.y) * ease,
          clientX: from.clientX + (to.clientX - from.clientX) * ease,
          clientY: from.clientY + (to.clientY - from.clientY) * ease,
        });
        if (t < 1) this.request = requestAnimationFrame(step);
      };
      step(calm.matches ? began + 1e3 : began);
    }

    // Show a rectangle of the map as large as it fits.
    show(box, most = CLOSEST) {
      const scale = Math.min(this.frame.clientWidth / (box.width + 40), (0.86 * innerHeight) / (box.height + 40), most);
      const x = box.x + box.width / 2, y = box.y + box.height / 2 - 22 / scale; // the buttons lie over the top
      const seen = this.frame.getBoundingClientRect();
      const middle = { clientX: (seen.left + seen.right) / 2, clientY: innerHeight / 2 };
      this.zoom(scale, { ...this.at(middle.clientX, middle.clientY) }, { x, y, ...middle });
    }

    // Begin where somebody stands: a stone in the lower part of the frame, with what lies upstream above it.
    beginAt(stone) {
      this.frame.scrollTop = stone.y * this.scale - 0.72 * this.frame.clientHeight;
    }

    showStone(stone) {
      this.show({ x: stone.x - 160, y: stone.y - 90, width: 320, height: 180 }, Math.max(this.scale, 1.2));
    }
  }

  function steer(svg, camera, stones) {
    const pointers = new Map();
    let moved = 0, pinch = 0;

    svg.addEventListener("pointerdown", (event) => {
      pointers.set(event.pointerId, event);
      moved = 0;
      pinch = spread();
    });
    window.addEventListener("pointermove", (event) => {
      const last = pointers.get(event.pointerId);
      if (!last) return;
      pointers.set(event.pointerId, event);
      if (pointers.size === 2 && pinch) {
        const [a, b] = [...pointers.values()], now = spread();
        const point = camera.at((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
        camera.apply(Math.min(Math.max((camera.scale * now) / pinch, camera.fit()), CLOSEST));
        camera.hold(point);
        pinch = now;
      } else if (event.pointerType === "mouse" && camera.frame.classList.contains("zoomed")) {
        camera.frame.scrollBy(last.clientX - event.clientX, last.clientY - event.clientY);
      }
      moved += Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY);
    });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, (event) => { pointers.delete(event.pointerId); pinch = spread(); });
    }
    function spread() {
      const [a, b] = [...pointers.values()];
      return b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
    }

    svg.addEventListener("dragstart", (event) => event.preventDefault());
    // From far away stones are too small to hit: a tap goes to the area. Enter on a focused stone has no detail.
    // The second click of two never follows a link: the first may have moved the map under the pointer.
    let shown = false;
    svg.addEventListener("click", (event) => {
      const far = svg.classList.contains("far") && event.detail > 0, second = event.detail > 1;
      if (moved > 6 || far || second) event.preventDefault();
      if (far) document.activeElement.blur();
      if (moved > 6 || (second && shown)) return;
      shown = far || second || event.target.closest(".name") !== null;
      if (shown) showAreaAt(event);
    });
    function showAreaAt(event) {
      const { x, y } = camera.at(event.clientX, event.clientY);
      const away = (stone) => Math.hypot(stone.x - x, stone.y - y);
      const nearest = stones.all.reduce((a, b) => (away(b) < away(a) ? b : a));
      camera.show((event.target.closest("[data-area]") || nearest.link.parentNode).getBBox(), 1.8);
    }
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return; // a plain wheel scrolls the page
      event.preventDefault();
      const point = camera.at(event.clientX, event.clientY);
      camera.apply(Math.min(Math.max(camera.scale * Math.exp(-event.deltaY / 300), camera.fit()), CLOSEST));
      camera.hold(point);
    }, { passive: false });

    // Keys zoom on the focused stone, if there is one.
    const by = (factor) => {
      const stone = stones.of(document.activeElement);
      const from = camera.at();
      const to = stone ? { ...from, x: stone.x, y: stone.y } : from;
      camera.zoom(camera.scale * factor, from, to);
    };
    const act = {
      "+": () => by(1.5),
      "-": () => by(1 / 1.5),
      "0": () => camera.zoom(camera.fit()),
    };
    camera.frame.addEventListener("keydown", (event) => {
      const key = event.key === "=" ? "+" : event.key;
      if (act[key] && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); act[key](); }
    });
    const bar = document.createElement("div");
    bar.className = "map-zoom";
    for (const [key, sign, name] of [["+", "+", "Zoom in"], ["-", "−", "Zoom out"], ["0", "⤢", "Whole river"]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.title = name;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", act[key]);
      bar.append(button);
    }
    camera.frame.before(bar);
  }

  function read(svg, stones, light, camera) {
    const hover = (event) => { const stone = stones.of(event.target); if (stone) light.on(stone); };
    const leave = (event) => { if (stones.of(event.target)) light.off(); };
    svg.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") hover(event); });
    svg.addEventListener("pointerout", leave);
    svg.addEventListener("focusin", hover);
    svg.addEventListener("focusout", leave);
    svg.addEventListener("keydown", (event) => {
      const stone = stones.of(event.target);
      if (event.key === "Escape") { light.lightPath([]); camera?.zoom(camera.rest()); }
      if (!stone || !event.key.startsWith("Arrow")) return;
      event.preventDefault();
      stones.next(stone, event.key)?.link.focus();
    });
  }

  function sift(svg, stones, camera) {
    const search = document.getElementById("map-search"), found = document.getElementById("map-found");
    const boxes = (name) => [...document.querySelectorAll(`input[data-filter-${name}]`)];
    const chosen = (name) => boxes(name).filter((box) => box.checked).map((box) => box.getAttribute(`data-filter-${name}`));

    // Of a group of boxes none checked means that it filters nothing.
    function update() {
      const words = (search?.value || "").toLowerCase().split(/\s+/).filter(Boolean);
      const streams = chosen("stream"), states = chosen("state");
      const matches = stones.all.filter((stone) =>
        words.every((word) => stone.words.split(":")[0].includes(word))
        && (!streams.length || streams.includes(stone.stream))
        && (!states.length || states.includes(stone.state)));
      const filters = words.length + streams.length + states.length > 0;
      svg.classList.toggle("sifted", filters);
      for (const stone of stones.all) stone.link.classList.toggle("match", filters && matches.includes(stone));
      if (found) found.textContent = filters ? `${matches.length} of ${stones.all.length}` : "";
      return filters ? matches : [];
    }

    search?.addEventListener("input", update);
    search?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const [first] = update();
      if (!first) return;
      first.link.focus({ preventScroll: true });
      camera?.showStone(first);
    });
    for (const box of [...boxes("stream"), ...boxes("state")]) box.addEventListener("change", update);
    update();
  }

  for (const svg of document.querySelectorAll("svg.river[data-requires]")) {
    const stones = new Stones(svg), light = new Light(stones);
    const whole = !svg.classList.contains("close") && svg.closest(".map-frame");
    const camera = whole ? new Camera(svg) : null;
    read(svg, stones, light, camera);
    if (!camera) continue;
    steer(svg, camera, stones);
    sift(svg, stones, camera);
    const known = (ids) => ids.map((id) => stones.byId.get(id)).filter(Boolean);
    window.upstreamMap = {
      // Light these skills alone, with the threads between them. An empty list clears the light.
      lightPath: (ids) => light.lightPath(known(ids)),
      // Light everything that is still to be proved for these goals.
      lightGoal: (...ids) => light.lightPath(stones.pathTo(known(ids))),
      show: (id) => known([id]).forEach((stone) => camera.showStone(stone)),
    };
    const goal = new URLSearchParams(location.search).getAll("goal");
    if (goal.length) window.upstreamMap.lightGoal(...goal);
    const asked = stones.byId.get(decodeURIComponent(location.hash.slice(1)));
    const lowest = [...light.path].sort((a, b) => b.y - a.y)[0];
    const start = asked || lowest || stones.byId.get(camera.frame.dataset.start);
    if (start) camera.beginAt(start);
    if (asked) asked.link.focus({ preventScroll: true });
  }
})();

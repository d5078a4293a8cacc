// Light or dark: the system's choice unless the reader makes one. Runs before the page is drawn, so nothing flashes.
(function () {
  "use strict";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => {
    try { return localStorage.getItem("upstream-theme"); } catch { return null; }
  };
  const dark = () => (stored() || (system.matches ? "dark" : "light")) === "dark";
  const apply = () => {
    root.dataset.theme = dark() ? "dark" : "light";
    const button = document.getElementById("theme");
    if (button) button.textContent = dark() ? "Light" : "Dark";
    document.dispatchEvent(new CustomEvent("upstream-theme"));
  };
  apply();
  system.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    button.setAttribute("aria-label", "Switch between light and dark");
    button.addEventListener("click", () => {
      try { localStorage.setItem("upstream-theme", dark() ? "light" : "dark"); } catch { /* private window */ }
      apply();
    });
    apply();
  });
})();

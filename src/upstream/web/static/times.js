// Times in the reader's own zone and manner of writing. Without this they read as written, in UTC.
(() => {
  "use strict";
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });
  const minute = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  function localize(root) {
    for (const time of root.querySelectorAll("time[datetime]")) {
      const format = time.textContent.includes(":") ? minute : day;
      time.title = time.textContent;
      time.textContent = format.format(new Date(time.dateTime));
    }
  }
  localize(document);
  document.addEventListener("htmx:afterSwap", (event) => localize(event.detail.target));
})();

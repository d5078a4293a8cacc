// Times in the reader's own zone and manner of writing. Without this they read as the server wrote them.
(() => {
  "use strict";
  // The server learns the browser's zone once; days and dates follow it, unless another is chosen in the settings.
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cookie = `upstream_zone=${here}`;
  if (here && !document.cookie.split("; ").includes(cookie)) {
    document.cookie = `${cookie}; Path=/; Max-Age=31536000; SameSite=Lax${location.protocol === "https:" ? "; Secure" : ""}`;
  }

  const timeZone = document.documentElement.dataset.zone || undefined;
  const formats = (zone) => ({
    day: new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: zone }),
    minute: new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short", timeZone: zone }),
  });
  let format;
  try { format = formats(timeZone); } catch { format = formats(undefined); } // a zone that this browser does not know
  function localize(root) {
    for (const time of root.querySelectorAll("time[datetime*=T]")) { // a day alone is the same everywhere
      const written = time.textContent;
      time.textContent = format[written.includes(":") ? "minute" : "day"].format(new Date(time.dateTime));
      time.title = written;
    }
  }
  localize(document);
  document.addEventListener("htmx:afterSwap", (event) => localize(event.detail.target));
})();

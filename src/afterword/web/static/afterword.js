// What makes the pages nicer; every one of them works without it. No library, no request but to
// the page's own forms.
"use strict";
(() => {
  const page = document.documentElement;
  page.classList.add("js");
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  // Forms that keep what is typed. A pause of a moment posts the form; when the program does not
  // answer, the words stay where they are and it is tried again.
  const PAUSE = 900, AGAIN = 4000;

  function keeper(form, { received = () => {}, typed = () => {} } = {}) {
    const said = one("[data-saved]", form);
    let timer = 0, dirty = false, leaving = false, busy = false, blocked = false;
    const say = (words) => { if (said && said.textContent !== words) said.textContent = words; };

    async function keep() {
      if (busy || !dirty || blocked || leaving) return;
      busy = true; dirty = false;
      const sent = new FormData(form);
      try {
        const answer = await fetch(form.action || location.href, {
          method: "POST", body: new URLSearchParams(sent), credentials: "same-origin",
          headers: { "X-Afterword-Part": "1", Accept: "application/json" },
        });
        if (answer.status === 409) {
          blocked = true; dirty = true;
          say("This was changed in another window. Press Keep to see both texts; yours stays here.");
        } else if (!answer.ok) {
          throw new Error(answer.status === 401
            ? "Not kept: start Afterword again, then press Keep. Your words stay on this page."
            : "Not kept yet: " + (await answer.text()).slice(0, 200) + " Your words stay on this page.");
        } else {
          await received(answer, sent);
          if (!dirty) say("Kept.");
        }
      } catch (problem) {
        dirty = true;
        say(problem instanceof TypeError
          ? "Not kept yet: Afterword is not answering. Your words stay on this page; it is tried again."
          : problem.message);
        clearTimeout(timer); timer = setTimeout(keep, AGAIN);
      } finally {
        busy = false;
      }
      if (dirty && !blocked) { clearTimeout(timer); timer = setTimeout(keep, AGAIN); }
    }
    form.addEventListener("input", () => {
      dirty = true; typed();
      if (!blocked) say("");
      clearTimeout(timer); timer = setTimeout(keep, PAUSE);
    });
    form.addEventListener("submit", () => { leaving = true; clearTimeout(timer); });
    addEventListener("pageshow", () => { leaving = false; });
    addEventListener("beforeunload", (event) => {
      if (dirty && !leaving) event.preventDefault();
    });
  }

  for (const form of all("form[data-keep=while-typing]")) keeper(form);

  for (const form of all("form[data-keep=note]")) {
    const area = one("textarea", form), under = one("[data-under]", form);
    const findings = one("[data-findings]"), version = one("[name=version]", form);
    // While typing the marks would drift; the plain words under the field only give it its height.
    const typed = () => { under.textContent = area.value + "\n\n"; };
    async function received(answer, sent) {
      const part = await answer.json();
      version.value = part.version;
      if (findings) findings.innerHTML = part.findings;
      if (area.value.replace(/\r\n?/g, "\n") === String(sent.get("body")).replace(/\r\n?/g, "\n")) {
        under.innerHTML = part.body + "\n\n";
      }
      jumps();
    }
    function jumps() {
      for (const finding of all(".finding[data-field=body]", findings || form)) {
        const start = +finding.dataset.start, end = +finding.dataset.end;
        if (end <= start) continue;
        const button = document.createElement("button");
        button.type = "button"; button.className = "quiet"; button.textContent = "Show it in the note";
        button.addEventListener("click", () => { area.focus(); area.setSelectionRange(start, end); });
        finding.append(button);
      }
    }
    keeper(form, { received, typed });
    jumps();
  }

  // Invitations dropped anywhere on the marked place.
  for (const zone of all("[data-drop]")) {
    const field = one("input[type=file]", zone);
    zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault(); zone.classList.remove("over");
      if (event.dataTransfer.files.length) { field.files = event.dataTransfer.files; zone.requestSubmit(); }
    });
  }

  // A box of mistakes is read first.
  one(".errors[role=alert]")?.focus();

  // Work that takes long: its part of the page is fetched again while it lasts.
  const work = one("[data-progress]"), moves = "progress, [data-moving]";
  if (work) {
    const look = async () => {
      try {
        const answer = await fetch(work.dataset.progress, { headers: { "X-Afterword-Part": "1" } });
        const now = answer.ok ? await answer.text() : "";
        // A button that has the focus is not taken away under the finger.
        if (now && !work.contains(document.activeElement)) work.innerHTML = now;
      } catch { /* It is tried again. */ }
      if (one(moves, work)) setTimeout(look, 1000);
    };
    if (one(moves, work)) setTimeout(look, 1000);
  }

  // The keyboard: one letter, or g and a letter. Never while writing.
  const sheet = one("#keys");
  const places = Object.fromEntries(all("[data-key]", sheet || page).map((e) => [e.dataset.key, e.dataset.to]));
  let went = 0;
  addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.ctrlKey || event.metaKey && event.key !== "Enter" || event.altKey) {
      if (event.key === "Enter" && at.form) at.form.requestSubmit();
      return;
    }
    if (at.matches("input, textarea, select, [contenteditable]") || sheet?.open) return;
    if (event.key === "?" && sheet) { event.preventDefault(); sheet.showModal(); return; }
    if (event.key === "/") { event.preventDefault(); one("#search-for")?.focus(); return; }
    if (event.key === "g") { went = event.timeStamp; return; }
    const to = places[(went && event.timeStamp - went < 1500 ? "g " : "") + event.key];
    went = 0;
    if (to) { event.preventDefault(); location.href = to; }
  });
})();

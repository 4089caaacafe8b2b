// The editor's desk by keyboard: J K move, 1-9 tick, A publish, R return; arrows change the picture.
const $ = (selector) => document.querySelector(selector);
const ticks = [...document.querySelectorAll("input[name=ticks]")];
const publish = $("[data-publish]");
const dialog = $("#return");
const big = $(".big");

function count() {
  const missing = ticks.filter((tick) => !tick.checked).length;
  publish.disabled = missing > 0;
  $("[data-ticks]").textContent =
    missing > 0 ? `还有 ${missing} 项没核对` : `${ticks.length} 项都核对了，决定后自动看下一件`;
}

function go(step) {
  const queue = [...document.querySelectorAll(".queue > a")];
  const here = queue.findIndex((link) => link.hasAttribute("aria-current"));
  queue[here + step]?.click();
}

function turn(step) {
  big?.scrollBy({ left: step * big.clientWidth, behavior: "smooth" });
}

function ask() {
  dialog.showModal();
  dialog.querySelector("textarea").focus();
}

if (publish) {
  for (const tick of ticks) tick.addEventListener("change", count);
  count();

  const thumbs = [...document.querySelectorAll(".viewer .thumb")];
  const look = () => {
    const at = Math.min(thumbs.length - 1, Math.round(big.scrollLeft / big.clientWidth));
    thumbs.forEach((thumb, place) => thumb.classList.toggle("on", place === at));
    if (thumbs[at]) $(".facts").textContent = thumbs[at].dataset.facts;
  };
  big.addEventListener("scroll", look, { passive: true });
  thumbs.forEach((thumb, place) =>
    thumb.addEventListener("click", (event) => {
      event.preventDefault();
      big.scrollTo({ left: place * big.clientWidth, behavior: "smooth" });
    }),
  );

  $("[data-return]").addEventListener("click", ask);
  $("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  for (const ready of dialog.querySelectorAll("[data-reason]")) {
    ready.addEventListener("click", () => {
      const text = dialog.querySelector("textarea");
      text.value = text.value ? `${text.value.trimEnd()}\n${ready.dataset.reason}` : ready.dataset.reason;
      text.focus();
    });
  }
  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest("textarea, select, input:not([type=checkbox])");
    const typing = dialog.open || (field && !dialog.contains(field));
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const act = {
      j: () => go(1),
      k: () => go(-1),
      a: () => publish.click(),
      r: ask,
      arrowleft: () => turn(-1),
      arrowright: () => turn(1),
    }[key];
    const tick = ticks[Number(key) - 1];
    if (!act && !tick) return;
    event.preventDefault();
    if (act) act();
    else tick.click();
  });
  document.querySelector(".queue > a[aria-current]")?.scrollIntoView({ block: "nearest" });
}
addEventListener("pageshow", (event) => event.persisted && location.reload());

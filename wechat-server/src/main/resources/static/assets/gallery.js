// 再看 N 件 adds the next page below instead of leaving this one; without scripts it is a plain link.
const grid = document.getElementById("works");

document.addEventListener("click", async (event) => {
  const link = event.target.closest("#more a");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (link.getAttribute("aria-disabled") === "true") return;
  const words = link.textContent;
  link.setAttribute("aria-disabled", "true");
  link.textContent = "正在取…";
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const shown = new Set([...grid.querySelectorAll("a.tile")].map((tile) => tile.pathname));
    const tiles = [...page.querySelectorAll("#works > li")].filter(
      (tile) => !shown.has(new URL(tile.firstElementChild.getAttribute("href"), location.href).pathname),
    );
    grid.append(...tiles);
    const more = page.getElementById("more");
    if (more) document.getElementById("more").replaceWith(more);
    else document.getElementById("more").remove();
    tiles[0]?.querySelector("a").focus({ preventScroll: true });
  } catch {
    link.removeAttribute("aria-disabled");
    link.textContent = `网络断了，重试${words}`;
  }
});

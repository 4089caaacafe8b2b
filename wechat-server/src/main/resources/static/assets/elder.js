// Small and blocking: sets 长辈模式 before the first paint, tells the style sheet that scripts run, shows the chosen tab.
(() => {
  const root = document.documentElement;
  const memory = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("elder");
      localStorage.setItem("elder", value);
    } catch {
      // A browser without storage forgets it, nothing worse.
    }
    return null;
  };
  root.classList.replace("nojs", "js");
  root.classList.toggle("elder", memory() === "1");
  document.addEventListener("DOMContentLoaded", () => {
    const tab = document.querySelector(".tabs [aria-current]");
    if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
    const button = document.querySelector("[data-elder]");
    if (!button) return;
    const show = () => button.setAttribute("aria-pressed", root.classList.contains("elder"));
    button.addEventListener("click", () => {
      memory(root.classList.toggle("elder") ? "1" : "0");
      show();
    });
    show();
  });
})();

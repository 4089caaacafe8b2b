// Copies the number of the work.
const button = document.querySelector("[data-copy]");

button?.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "已复制";
  } catch {
    button.textContent = "长按编号复制";
  }
});

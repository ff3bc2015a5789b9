// Sets light or dark before the page is drawn, as the reader chose or the system says, and lets it be changed.

const chosen = () => localStorage.getItem("theme");
const system = matchMedia("(prefers-color-scheme: dark)");

function apply(theme = chosen() || (system.matches ? "dark" : "light")) {
  document.documentElement.dataset.bsTheme = theme;
  document.dispatchEvent(new CustomEvent("themechange"));
}

apply();
document.documentElement.classList.add("with-script");
system.addEventListener("change", () => apply());
// Paper is light.
addEventListener("beforeprint", () => apply("light"));
addEventListener("afterprint", () => apply());
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-theme-toggle]")) return;
  localStorage.setItem("theme", document.documentElement.dataset.bsTheme === "dark" ? "light" : "dark");
  apply();
});

// A chart on another site is light or dark as the system says; what the register's own pages remember is not its business.

const dark = matchMedia("(prefers-color-scheme: dark)");

function apply() {
  document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
  document.dispatchEvent(new CustomEvent("themechange"));
}

apply();
document.documentElement.classList.add("with-script");
dark.addEventListener("change", apply);

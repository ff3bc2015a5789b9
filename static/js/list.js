// Says how many rows are chosen, and lets the box on top choose them all. Without it the server reads the same boxes.

const all = document.querySelector("[data-pick-all]");
const told = document.querySelector("[data-picked]");
const boxes = [...document.querySelectorAll('input[name="row"][form="bulk"]')];

function tell() {
  const chosen = boxes.filter((box) => box.checked).length;
  all.checked = chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
  told.textContent = chosen ? `(${chosen.toLocaleString(document.documentElement.lang)})` : "";
}

if (all) {
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
  for (const box of boxes) box.addEventListener("change", tell);
  tell();
}

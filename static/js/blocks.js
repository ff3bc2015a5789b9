// Ticks a whole run of paragraphs: a click with Shift does to all between the last box and this one what it does to this.

const boxes = [...document.querySelectorAll("[data-blocks] input[type=checkbox]")];
let last = null;

for (const hint of document.querySelectorAll("[data-with-script]")) hint.hidden = false;

for (const box of boxes) {
  // Without this a click with Shift selects the letters between the two.
  box.parentElement.addEventListener("mousedown", (event) => {
    if (event.shiftKey) event.preventDefault();
  });
  box.addEventListener("click", (event) => {
    const [from, to] = [boxes.indexOf(last ?? box), boxes.indexOf(box)].sort((one, other) => one - other);
    if (event.shiftKey) for (const between of boxes.slice(from, to + 1)) between.checked = box.checked;
    last = box;
  });
}

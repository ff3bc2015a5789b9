// The composer of reports shows at once what was changed: the preview follows the form, and the address both.

const form = document.querySelector("form[data-composer]");
const preview = document.querySelector('[data-live="preview"]');
let waiting;
let asked = 0;

async function refresh() {
  const address = new URL(form.action);
  address.search = new URLSearchParams(new FormData(form));
  const mine = ++asked;
  preview.setAttribute("aria-busy", "true");
  const reply = await fetch(address);
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  if (mine !== asked) return; // a later question is on its way
  preview.removeAttribute("aria-busy");
  for (const shown of document.querySelectorAll("[data-live]")) {
    const fresh = page.querySelector(`[data-live="${shown.dataset.live}"]`);
    if (fresh) shown.replaceChildren(...fresh.childNodes);
  }
  history.replaceState(null, "", address);
}

function soon(delay) {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, delay);
}

form.addEventListener("change", () => soon(150));
form.addEventListener("input", (event) => {
  if (event.target.matches("textarea, input[type=text]")) soon(900);
});

// Without a script these buttons ask the server for the other order.
form.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=move]");
  if (!button) return;
  event.preventDefault();
  const line = button.closest("li");
  const other = button.value.endsWith(".up") ? line.previousElementSibling : line.nextElementSibling;
  if (!other) return;
  if (button.value.endsWith(".up")) other.before(line);
  else other.after(line);
  button.focus();
  soon(150);
});

// The review by keys: j and k move between proposals, letters press the buttons of the one in hand. Values light their
// passages in the text and passages their values; t leads from a card to its passage, Escape leads back.

const proposals = [...document.querySelectorAll("[data-proposal]")];
const text = document.querySelector("[data-text]");
const keys = document.querySelector("[data-keys]");
let inHand = null;

// A Persian keyboard has other letters on the same keys.
function letter(event) {
  if (event.key === "؟" || event.key === "?") return "?";
  if (/^[\x20-\x7e]$/.test(event.key) || event.key.length > 1) return event.key;
  const plain = /^Key[A-Z]$/.test(event.code) ? event.code[3] : "";
  return event.shiftKey ? plain : plain.toLowerCase();
}

function marksOf(id) {
  return [...document.querySelectorAll(`mark[data-marks~="${CSS.escape(id)}"]`)];
}

// Only the text's own box is scrolled: on a phone, where it stands below, the page stays where it is.
function bringIntoSight(mark) {
  if (!mark || text.scrollHeight <= text.clientHeight) return;
  const [box, place] = [text.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.top < box.top || place.bottom > box.bottom) {
    text.scrollTop += place.top - box.top - box.height / 3;
  }
}

function take(card) {
  if (!card || card === inHand) return;
  inHand = card;
  for (const mark of text.querySelectorAll("mark")) {
    mark.classList.toggle("current", mark.dataset.marks.split(" ").some((id) => id.startsWith(`${card.id}-`)));
  }
  bringIntoSight(text.querySelector("mark.current"));
}

function go(step) {
  const here = proposals.indexOf(inHand);
  const next = here < 0 ? proposals[0] : proposals[Math.min(Math.max(here + step, 0), proposals.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

function press(key) {
  const named = `[data-key="${CSS.escape(key)}"]`;
  const card = inHand ?? proposals[0];
  // A decision has led on to the next card, so that the way back stands in the notice, unless a decided card is in hand.
  const focused = card?.contains(document.activeElement) && card.querySelector(named);
  const undo = key === "u" ? document.querySelector("main > .alert form button") : null;
  const anywhere = document.querySelector(`main ${named}:not([data-proposal] *)`);
  const button = focused || undo || card?.querySelector(named) || anywhere;
  button?.click();
  return Boolean(button);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select")) return;
  const key = letter(event);
  if (key === "j") go(1);
  else if (key === "k") go(-1);
  else if (key === "?") keys.open = !keys.open;
  else if (key === "Escape") {
    keys.open = false;
    inHand?.focus();
  } else if (key === "t") text.querySelector("mark.current a")?.focus();
  else if (!press(key)) return;
  event.preventDefault();
});

function light(id, on) {
  for (const mark of marksOf(id)) mark.classList.toggle("lit", on);
  if (on) bringIntoSight(marksOf(id)[0]);
}

for (const value of document.querySelectorAll("[data-passage]")) {
  for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    value.addEventListener(event, () => light(value.dataset.passage, on));
  }
}

for (const mark of text.querySelectorAll("mark")) {
  const values = mark.dataset.marks.split(" ").flatMap((id) => [...document.querySelectorAll(`[data-passage="${CSS.escape(id)}"]`)]);
  for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    mark.addEventListener(event, () => values.forEach((value) => value.classList.toggle("lit", on)));
  }
}

for (const card of proposals) {
  card.addEventListener("focusin", () => take(card));
  card.addEventListener("click", () => take(card));
}

// An arrow to a passage takes the focus along, so that the next key works from there.
addEventListener("hashchange", () => {
  const target = document.getElementById(location.hash.slice(1));
  (target?.querySelector("a") && target.matches("mark") ? target.querySelector("a") : target)?.focus();
});

const arrived = document.getElementById(location.hash.slice(1));
const waiting = proposals.find((card) => !card.classList.contains("decided"));
(arrived?.matches("[tabindex]") ? arrived : null)?.focus();
take(proposals.includes(arrived) ? arrived : (waiting ?? proposals[0]));

// A live region speaks only what comes into it after the page is there.
const notice = document.querySelector("main > .alert span");
const spoken = document.querySelector("[data-spoken]");
if (notice) setTimeout(() => { spoken.textContent = notice.textContent; }, 300);

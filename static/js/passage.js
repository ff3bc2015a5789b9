// Lets a selection in the article fill the form that ties it to a record. Offsets count code points, as the server's do.

const text = document.querySelector("[data-article-text]");
const form = document.querySelector("[data-passage-form]");

function offset(node, position) {
  const holder = node.parentElement?.closest("[data-start]");
  if (!holder || !text.contains(holder)) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, position);
  return Number(holder.dataset.start) + [...before.toString()].length;
}

function take() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  if (start === null || end === null || start >= end) return;
  form.elements.start.value = start;
  form.elements.end.value = end;
  form.elements.quote_text.value = selection.toString().trim();
}

if (text && form) {
  text.addEventListener("mouseup", () => setTimeout(take));
  text.addEventListener("keyup", take);
  text.addEventListener("click", (event) => {
    // A drag over a sentence selects; only a plain click follows the sentence's link.
    if (!document.getSelection().isCollapsed) event.preventDefault();
  });
  form.elements.quote_text.addEventListener("input", () => {
    form.elements.start.value = form.elements.end.value = "";
  });
  form.querySelector("[data-record-choice]").addEventListener("change", () => {
    const address = new URL(location.href);
    for (const name of ["start", "end", "quote_text"]) address.searchParams.set(name, form.elements[name].value);
    address.searchParams.set("record", form.elements.record.value);
    address.hash = "tie";
    location.assign(address);
  });
}

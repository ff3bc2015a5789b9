// Answers a typed date at once: what was understood, in both calendars, or why it cannot be.

for (const input of document.querySelectorAll("input[data-date-echo]")) {
  const output = input.parentElement.querySelector("output");
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const address = new URL(input.dataset.dateEcho, location.href);
      address.searchParams.set("text", input.value);
      const answer = input.value.trim() ? await fetch(address).then((reply) => reply.json()) : { text: "" };
      output.textContent = answer.text;
      output.classList.toggle("text-danger", Boolean(answer.refused));
    }, 200);
  });
}

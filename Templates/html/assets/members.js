// Tables of members: a type opens in place, and folded values open for a link that leads inside and for printing.

// Adds a fold with the members of the type to which a link leads. The table is copied when the fold is first opened.
function addInner(link) {
  const section = link.hash && link.pathname === location.pathname ? document.getElementById(link.hash.slice(1)) : null;
  const table = section?.closest(".object")?.querySelector(".members");
  const cell = link.closest("tr").querySelector(".about");
  if (!table || !cell) return;
  const fold = make("details", { class: "fold inner" }, make("summary", {}, words.membersOf(link.textContent)));
  fold.addEventListener("toggle", () => {
    if (!fold.open || fold.children.length > 1) return;
    const copy = table.cloneNode(true);
    for (const inner of copy.querySelectorAll(".inner")) inner.remove();
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    copy.removeAttribute("aria-labelledby");
    copy.setAttribute("aria-label", link.textContent);
    fold.append(copy);
    for (const inner of copy.querySelectorAll(".kind a")) addInner(inner);
  });
  cell.append(fold);
}
for (const link of document.querySelectorAll(".members .kind a")) addInner(link);

// Opens the folds around an element, and those of values in it.
function openFolds(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  if (element.matches("tr")) for (const fold of element.querySelectorAll(".fold:not(.inner)")) fold.open = true;
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("main details:not([open], .inner)")];
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
  opened = [];
});

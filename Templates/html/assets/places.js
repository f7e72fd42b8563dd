// Places on a page: the links that lead to them, and the table of contents.

// --- Links to a place ----------------------------------------------------------------------------------------------

// Returns the element that an anchor names, or `null`. `input.LanguageType=zh_rare` names a known value of a member. The anchors
// of earlier versions of the site, which were numbers, still lead to examples and groups.
function place(anchor) {
  const own = document.getElementById(anchor);
  if (own || !anchor) return own;
  const [, kind, number, rest = ""] = /^(example|group)-(\d+)(\..+)?$/.exec(anchor) ?? [];
  if (kind === "example" && examples[number - 1]) return document.getElementById(examples[number - 1].id + rest) ?? examples[number - 1];
  if (kind === "group") return document.querySelectorAll("main h2[id^='group-'], main h2#other-actions")[number - 1] ?? null;
  if (anchor === "limits") return document.getElementById("overview");
  const at = anchor.indexOf("=");
  const row = at > 0 ? document.getElementById(anchor.slice(0, at)) : null;
  const value = anchor.slice(at + 1);
  return [...(row?.querySelectorAll(".values dt") ?? [])].find((term) => term.firstElementChild.textContent === value) ?? row;
}

// Shows the place that the address names. Its sample, example or fold may be closed.
function reveal(isScrolling) {
  let anchor = location.hash.slice(1);
  try { anchor = decodeURIComponent(anchor); } catch { /* The anchor is no encoded text, and taken as it is. */ }
  for (const marked of document.querySelectorAll(".marked")) marked.classList.remove("marked");
  const target = place(anchor);
  if (!target) {
    // A type may have moved to another page about the same action, which this page links to.
    const link = anchor && [...document.querySelectorAll(".parts a")].find(({ hash }) => hash === "#" + anchor);
    // An error code may be on one of the following pages.
    const following = anchor.startsWith("errors.") ? document.querySelector(".parts a[rel=next]") : null;
    if (link) location.replace(link.href);
    else if (following) location.replace(following.href + location.hash);
    return;
  }
  openSample(target);
  openFolds(target);
  if (target.id !== anchor) {
    if (target.id) return location.replace("#" + target.id);
    target.classList.add("marked");
    target.nextElementSibling?.classList.add("marked");
  }
  if (isScrolling) target.scrollIntoView({ behavior: "instant" });
}
addEventListener("hashchange", () => reveal(true));
// A browser that goes back or reloads restores the position by itself.
reveal(performance.getEntriesByType("navigation")[0]?.type === "navigate");

// --- Table of contents ---------------------------------------------------------------------------------------------

const contents = document.querySelector(".toc details");
const marks = [...document.querySelectorAll(".toc a[href^='#']")].map((link) => [link, document.getElementById(link.hash.slice(1))])
  .filter(([, section]) => section);
if (contents && marks.length > 0) {
  const here = contents.querySelector("summary").appendChild(make("span", { class: "here" }));
  // Beside the text, the samples are always in sight.
  const isBeside = (section) => section.closest(".samples") && matchMedia("(min-width: 80rem)").matches;
  const current = () => {
    const sections = marks.filter(([, section]) => !isBeside(section));
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    // The last sections cannot reach the top of the screen: there the one that was asked for counts, or the last.
    if (isAtEnd && scrollY > 0) return (sections.find(([link]) => link.hash === location.hash) ?? sections.at(-1))[0];
    return (sections.findLast(([, section]) => section.getBoundingClientRect().top < 140) ?? sections[0])[0];
  };
  const mark = () => {
    const link = current();
    for (const [other] of marks) if (other !== link) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    here.textContent = link.textContent;
  };
  let isWaiting = false;
  const markSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => { isWaiting = false; mark(); });
  };
  addEventListener("scroll", markSoon, { passive: true });
  addEventListener("hashchange", markSoon);
  mark();

  // On a small screen the list is folded, and folds again after a choice.
  const isSmall = matchMedia("(max-width: 60rem)");
  const fold = () => { contents.open = !isSmall.matches; };
  isSmall.addEventListener("change", fold);
  contents.addEventListener("click", (event) => { if (isSmall.matches && event.target.closest("a")) contents.open = false; });
  fold();
}

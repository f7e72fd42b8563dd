// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/html`, each named by its path.
package enum EmbeddedHTML {
package static let `assets/content.css` = #"""
/* Text */
.crumbs { display: flex; flex-wrap: wrap; gap: .15rem .5rem; font-size: .875rem; color: var(--quiet); }
.crumbs a { color: var(--quiet); }
.crumbs span::before { content: "/"; margin-right: .5rem; color: var(--line-strong); }
.lead { font-size: 1.1875rem; line-height: 1.5; color: var(--quiet); margin-bottom: 1.5rem; }
.badge { display: inline-block; padding: .05rem .5rem; border-radius: 99px; border: 1px solid var(--line-strong); color: var(--quiet);
  font: 500 .75rem/1.35rem var(--sans); white-space: nowrap; vertical-align: middle; letter-spacing: 0; }
.badge.warn { border-color: currentColor; color: var(--warm); background: var(--warm-ground); }
.note { padding: .75rem 1rem; border-left: 3px solid var(--warm); border-radius: 0 8px 8px 0; background: var(--warm-ground); }

.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0; border: 1px solid var(--line);
  border-radius: 10px; overflow: hidden; font-size: .9375rem; }
.facts > * { margin: 0; padding: .6rem 1rem; border-top: 1px solid var(--line); }
.facts > dt { grid-column: 1; padding-right: 1.5rem; color: var(--quiet); background: var(--raised); }
.facts > dd { grid-column: 2; }
.facts > :is(dt, dd):nth-of-type(1) { border-top: 0; }
.facts ul { display: flex; flex-wrap: wrap; gap: .3rem .4rem; margin: 0; padding: 0; list-style: none; }

/* Tables of members */
.members { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }
.members th, .members td { padding: .7rem .85rem .7rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.members th:last-child, .members td:last-child { padding-right: 0; }
.members thead th { padding-top: .25rem; padding-bottom: .5rem; border-bottom-color: var(--line-strong); color: var(--quiet);
  font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.members tbody th { width: 27%; font-weight: 600; }
.members tbody th code { font-size: .8125rem; font-weight: 600; }
.members tbody th a { color: var(--text); }
.members tbody th a:hover::after { content: " #"; color: var(--quiet); }
.members .need { width: 6.5rem; white-space: nowrap; color: var(--quiet); font-size: .875rem; }
.members .need.yes { color: var(--warm); font-weight: 600; }
.members .kind { width: 16%; font-size: .875rem; overflow-wrap: anywhere; }
.members tr:target > * { background: var(--accent-ground); }
.members tr:target > :first-child { box-shadow: -.75rem 0 0 var(--accent-ground); }
.members tr:target > :last-child { box-shadow: .75rem 0 0 var(--accent-ground); }
.members td > :last-child, .members .text > :last-child { margin-bottom: 0; }
.members p { margin-bottom: .5rem; }
.values { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .2rem .9rem; margin: .4rem 0 .5rem; font-size: .875rem; }
.values dt { overflow-wrap: anywhere; }
.values dd { margin: 0; color: var(--quiet); }
.values dt code, .limits code, .facts code, .errors td code { padding: .05em .3em; background: var(--sunken); border: 1px solid var(--line);
  border-radius: 4px; }
.limits { margin: .35rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.limits code { color: var(--text); }
.members td > :is(.values, .limits):first-child { margin-top: 0; }
.members .remark { margin-bottom: .35rem; color: var(--quiet); font-size: .875rem; }
.errors td:last-child { width: 34%; color: var(--quiet); }
.more { margin-top: 2rem; }
.object { margin-top: 2.5rem; }
.object h3 { margin-top: 0; }
h2 + .object { margin-top: 1.25rem; }

/* Code */
.code { position: relative; margin: 0 0 1rem; }
.code pre { margin: 0; padding: .95rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised);
  overflow: auto; max-height: 48rem; font-size: .8125rem; line-height: 1.6; tab-size: 4; }
.code pre code { font-size: inherit; }
h4 { margin: 1rem 0 .4rem; font-size: .8125rem; font-weight: 600; color: var(--quiet); }
.copy { position: absolute; right: .5rem; bottom: auto; top: .5rem; height: 1.9rem; padding: 0 .6rem; border: 1px solid var(--line-strong);
  border-radius: 7px; background: var(--ground); color: var(--text); font: 500 .75rem/1 var(--sans); cursor: pointer; }
.copy:hover { border-color: var(--accent); color: var(--accent); }
.copy.done { color: var(--good); border-color: var(--good); }
.copy.small { position: static; height: 1.5rem; margin-left: .5rem; padding: 0 .45rem; vertical-align: middle; }
.tabs { display: flex; gap: .25rem; margin-bottom: .75rem; border-bottom: 1px solid var(--line); overflow-x: auto; scrollbar-width: none; }
.tabs button { flex: none; padding: .5rem .9rem; border: 0; border-bottom: 2px solid transparent; margin-bottom: -1px; background: none;
  color: var(--quiet); font: 500 .9375rem/1.4 var(--sans); cursor: pointer; }
.tabs button:focus-visible { outline-offset: -3px; }
.tabs button:hover { color: var(--text); }
.tabs [aria-selected="true"] { color: var(--accent); border-color: var(--accent); }
::highlight(string) { color: var(--code-string); }
::highlight(number) { color: var(--code-number); }
::highlight(word) { color: var(--code-word); }
::highlight(name) { color: var(--code-name); }
::highlight(comment) { color: var(--code-comment); }

/* The page of a service, and the front page */
.cards { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
  gap: .75rem; }
.cards a { display: block; height: 100%; padding: .8rem 1rem .85rem; border: 1px solid var(--line); border-radius: 10px; color: var(--text); }
.cards a:hover { border-color: var(--accent); background: var(--raised); text-decoration: none; }
.cards b { font-weight: 600; overflow-wrap: anywhere; }
.cards b code { font-size: .9375rem; letter-spacing: -.01em; }
.cards .about { display: block; margin-top: .15rem; font-size: .875rem; line-height: 1.5; color: var(--quiet); }
main.wide > * { max-width: 72rem; }
main.wide > p, main.wide > .text { max-width: 48rem; }

/* Guides, and the error codes that any action can return */
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll:focus-visible { outline-offset: -2px; }
.plain { width: 100%; margin: 0; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
.plain th { text-align: left; font-weight: 600; font-size: .8125rem; color: var(--quiet); }
.plain :is(th, td) { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.plain code { font-size: .8125rem; }
.plain.wide { min-width: 40rem; }
.guide .code { margin-bottom: 1rem; }
.side .guides { margin-bottom: .75rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
.common { margin-top: 1rem; }
.common > summary { padding: .6rem .9rem; border: 1px solid var(--line); border-radius: 10px; font-weight: 600; cursor: pointer; }
.common > summary:hover { background: var(--raised); }
.common[open] > summary { margin-bottom: .75rem; }

@media (max-width: 80rem) {
  /* The navigation spans both rows. If it is taller than both, the second row grows. */
  .frame { grid-template: auto 1fr / 16rem minmax(0, 1fr); }
  main, main.wide { grid-area: 2 / 2; padding: 1.5rem 2rem 5rem; }
  .toc { grid-area: 1 / 2; position: static; max-height: none; padding: 1.25rem 2rem 0; }
  .toc > p { display: none; }
  .toc > ul { display: flex; flex-wrap: wrap; gap: .35rem; }
  .toc > ul ul { display: none; }
  .toc li a, .toc a[aria-current] { padding: .2rem .7rem; border: 1px solid var(--line); border-radius: 99px; color: var(--quiet); }
  .side { grid-area: 1 / 1 / span 2; }
  .brand { width: 14.5rem; }
}
@media (max-width: 60rem) {
  .frame { display: block; }
  .menu { display: inline-flex; }
  .side { display: none; }
  .side.open { display: block; position: fixed; inset: var(--bar) 0 0 0; z-index: 15; height: auto; max-height: none; padding: 1rem 1rem 4rem;
    background: var(--ground); border: 0; font-size: 1rem; }
  .side.open summary, .side.open details li a { padding-top: .55rem; padding-bottom: .55rem; }
  .bar { padding: 0 1rem; gap: .5rem; }
  .brand { width: auto; flex: 0 1 auto; min-width: 1.35rem; }
}
@media (max-width: 45rem) {
  .brand span { display: none; }
  .search { position: static; }
  .search kbd { display: none; }
  .search::before, .search::after { display: none; }
  .search input { padding: 0 .8rem; font-size: 1rem; }
  .results { position: fixed; top: var(--bar); left: 0; right: 0; max-height: none; bottom: 0; border-width: 0; border-radius: 0; box-shadow: none;
    padding: .5rem; }
  .results .about { white-space: normal; }
  .toc { padding: 1rem 1rem 0; }
  .toc > ul { flex-wrap: nowrap; overflow-x: auto; margin: 0 -1rem; padding: 0 1rem; scrollbar-width: none; }
  .toc li { flex: none; }
  main, main.wide { padding: 1rem 1rem 4rem; }
  h1 { font-size: 1.625rem; }
  h2 { margin-top: 2.5rem; }
  .lead { font-size: 1.0625rem; }
  .facts { grid-template-columns: minmax(0, 1fr); }
  .facts > dt, .facts > dd { grid-column: 1; }
  .facts > dt { padding-bottom: .1rem; background: none; font-size: .8125rem; }
  .facts > dd { padding-top: 0; border-top: 0; }
  .members, .members tbody { display: block; }
  .members thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .members tbody tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .6rem; margin-bottom: .6rem; padding: .75rem .9rem .8rem;
    border: 1px solid var(--line); border-radius: 10px; }
  .members tbody :is(th, td) { display: block; width: auto; padding: 0; border: 0; }
  .members tbody th { flex: 1 1 100%; }
  .members .need { order: 2; width: auto; font-size: .8125rem; }
  .members .need::before { content: attr(data-label) ": "; font-weight: 400; color: var(--quiet); }
  .members .need:lang(zh)::before { content: attr(data-label) "："; }
  .members .kind { order: 1; width: auto; font-size: .8125rem; }
  .members.errors tbody td { flex: 1 1 100%; }
  .members tbody td:last-child { order: 3; flex: 1 1 100%; margin-top: .25rem; }
  .members tr:target { background: var(--accent-ground); border-color: var(--accent); }
  .members tr:target > :is(:first-child, :last-child) { box-shadow: none; }
  .cards { grid-template-columns: minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  a, button, input, summary { transition: background-color .12s, border-color .12s, color .12s; }
}
@media print {
  .bar, .side, .toc, .copy, .tabs { display: none; }
  .frame { display: block; }
  main { padding: 0; }
  .panel[hidden] { display: block; }
  .code pre { max-height: none; white-space: pre-wrap; }
}

"""#

package static let `assets/frame.css` = #"""
/* Each colour is a pair: light, dark. All text has a contrast of at least 4.5 to its background. */
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #0e1116);
  --raised: light-dark(#f7f8fa, #161b22);
  --sunken: light-dark(#f3f5f8, #12161d);
  --line: light-dark(#e2e6ec, #272e38);
  --line-strong: light-dark(#c9d0da, #3a4350);
  --text: light-dark(#1b2230, #e4e8ee);
  --quiet: light-dark(#566072, #9aa5b5);
  --accent: light-dark(#0a58ca, #7db4ff);
  --accent-ground: light-dark(#e9f1fd, #16283f);
  --warm: light-dark(#9a3d00, #f0a15e);
  --warm-ground: light-dark(#fdf1e7, #33230f);
  --good: light-dark(#0b6b3a, #6fd39a);
  --code-string: light-dark(#0b6b3a, #8fd6a8);
  --code-number: light-dark(#9a3d00, #f0a15e);
  --code-word: light-dark(#8a1f8f, #d9a3ec);
  --code-name: light-dark(#0a58ca, #8cbcff);
  --code-comment: light-dark(#566072, #8b96a6);
  --bar: 3.5rem;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono",
    "Liberation Mono", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--bar) + 1.25rem); -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 400 1rem/1.6 var(--sans); overflow-wrap: break-word;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code, pre, kbd { font-family: var(--mono); font-size: .875em; font-variant-ligatures: none; }
:not(pre) > code { overflow-wrap: anywhere; }
p code, li code, td .text code, dd code {
  background: var(--sunken); border: 1px solid var(--line); border-radius: 4px; padding: .05em .3em;
}
h1, h2, h3 { line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h1 { font-size: 2.125rem; margin: .25rem 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.375rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.0625rem; margin: 2.25rem 0 .75rem; }
h2 a, h3 a { color: inherit; }
h2 a::after, h3 a::after { content: " #"; color: var(--quiet); opacity: 0; font-weight: 400; }
h2 a:hover::after, h3 a:hover::after, h2 a:focus::after, h3 a:focus::after { opacity: 1; }
p, ul, ol, dl, pre, table, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
blockquote { padding-left: 1rem; border-left: 3px solid var(--line-strong); color: var(--quiet); }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 40; padding: .5rem .9rem; background: var(--accent);
  color: var(--ground); border-radius: 6px; }
.skip:focus { top: .6rem; }

/* The bar at the top */
.bar {
  position: sticky; top: 0; z-index: 20; height: var(--bar); display: flex; align-items: center; gap: .75rem;
  padding: 0 1.5rem; background: var(--ground); border-bottom: 1px solid var(--line);
}
.brand { flex: none; width: 15.5rem; display: flex; align-items: center; gap: .6rem; color: var(--text);
  font-weight: 650; white-space: nowrap; overflow: hidden; }
.brand:hover { text-decoration: none; }
.brand span { overflow: hidden; text-overflow: ellipsis; }
.brand small { margin-left: .4rem; color: var(--quiet); font: 400 .875rem/1 var(--sans); }
.brand::before {
  content: ""; flex: none; width: 1.35rem; height: 1.35rem; border-radius: 6px;
  background: linear-gradient(135deg, #1f7bff, #00b3a4);
}
.bar .tools { margin-left: auto; display: flex; align-items: center; gap: .375rem; }
.tool {
  display: inline-flex; align-items: center; justify-content: center; height: 2.25rem; min-width: 2.25rem; padding: 0 .7rem;
  border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--text);
  font: 500 .875rem/1 var(--sans); cursor: pointer; white-space: nowrap;
}
.tool:hover { background: var(--raised); border-color: var(--line-strong); text-decoration: none; }
:root:not(.js) .needs-script { display: none; }
.menu { display: none; padding: 0; }
.menu::before { content: ""; width: 1rem; height: .75rem; border: solid currentColor; border-width: 1.5px 0;
  background: linear-gradient(currentColor, currentColor) 0 50% / 100% 1.5px no-repeat; }
.theme { padding: 0; }
.theme::before { content: ""; width: 1.05rem; height: 1.05rem; border: 1.5px solid currentColor; border-radius: 50%;
  background: linear-gradient(90deg, currentColor 50%, transparent 50%); }

/* Search */
.search { position: relative; flex: 1 1 auto; max-width: 36rem; }
.search input {
  width: 100%; height: 2.375rem; padding: 0 2.75rem 0 2.4rem; border: 1px solid var(--line-strong); border-radius: 9px;
  background: var(--raised); color: var(--text); font: 400 .9375rem/1 var(--sans); appearance: none; text-overflow: ellipsis;
}
.search input::placeholder { color: var(--quiet); opacity: 1; }
.search input:focus { outline: 2px solid var(--accent); outline-offset: -1px; background: var(--ground); }
.search::before { content: ""; position: absolute; left: .85rem; top: .72rem; width: .8rem; height: .8rem;
  border: 1.5px solid var(--quiet); border-radius: 50%; pointer-events: none; }
.search::after { content: ""; position: absolute; left: 1.52rem; top: 1.46rem; width: .4rem; height: 1.5px;
  background: var(--quiet); transform: rotate(45deg); pointer-events: none; }
.search kbd {
  position: absolute; right: .6rem; top: .52rem; padding: 0 .45rem; border: 1px solid var(--line-strong); border-radius: 5px;
  color: var(--quiet); background: var(--ground); font-size: .75rem; line-height: 1.25rem; pointer-events: none;
}
.search input:focus ~ kbd { display: none; }
.results {
  position: absolute; top: calc(100% + .4rem); left: 0; right: 0; max-height: min(32rem, calc(100vh - 5rem)); overflow-y: auto;
  padding: .375rem; border: 1px solid var(--line-strong); border-radius: 12px; background: var(--ground);
  box-shadow: 0 12px 32px rgb(0 0 0 / .18); overscroll-behavior: contain; contain: content;
}
.results[hidden] { display: none; }
.results .heading { padding: .6rem .65rem .3rem; font-size: .75rem; font-weight: 600; color: var(--quiet); }
.results [role="option"] { display: block; padding: .45rem .65rem; border-radius: 7px; color: var(--text); cursor: pointer; }
.results [role="option"]:hover { background: var(--raised); text-decoration: none; }
.results [aria-selected="true"] { background: var(--accent-ground); }
.results b { font: 600 .875rem/1.5 var(--mono); overflow-wrap: anywhere; }
.results .of { margin-left: .5rem; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.results .about { display: block; font-size: .8125rem; line-height: 1.45; color: var(--quiet); overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.results .none { padding: 1.1rem .75rem; color: var(--quiet); text-align: center; }
.results mark, .results [role="option"] mark { background: none; color: var(--accent); font-weight: 700; }

/* Frame */
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr) 15rem; max-width: 98rem; margin: 0 auto; }
.side, .toc { position: sticky; top: var(--bar); align-self: start; max-height: calc(100vh - var(--bar)); overflow-y: auto;
  overscroll-behavior: contain; scrollbar-width: thin; font-size: .875rem; line-height: 1.4; }
.side { padding: 1.5rem .75rem 3rem 1.5rem; height: calc(100vh - var(--bar)); border-right: 1px solid var(--line); }
.side ul, .toc ul { list-style: none; margin: 0; padding: 0; }
.side > ul > li { margin-bottom: .125rem; }
.side summary, .side .group { display: flex; align-items: center; padding: .36rem .6rem; border-radius: 7px; color: var(--text);
  font-weight: 600; cursor: pointer; list-style: none; }
.side summary::-webkit-details-marker { display: none; }
.side summary::after { content: ""; flex: none; width: .4rem; height: .4rem; margin: 0 .2rem 0 auto; border: solid var(--quiet);
  border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.side details[open] > summary::after { transform: rotate(45deg); }
.side summary:hover, .side a:hover { background: var(--raised); text-decoration: none; }
.side details ul { margin: .125rem 0 .75rem .6rem; border-left: 1px solid var(--line); }
.side details li a { display: block; margin-left: .4rem; padding: .28rem .6rem; border-radius: 7px; color: var(--quiet); overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.side details li a:hover { color: var(--text); }
.side a[aria-current] { background: var(--accent-ground); color: var(--accent); font-weight: 600; }
.toc { grid-area: 1 / 3; padding: 2.1rem 1.5rem 3rem 1rem; }
.toc > p { margin: 0 0 .4rem .8rem; font-weight: 600; }
.toc li a { display: block; padding: .25rem .75rem; border-left: 2px solid var(--line); color: var(--quiet); overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.toc li li a { padding-left: 1.5rem; font-size: .8125rem; }
.toc li a:hover { color: var(--text); text-decoration: none; }
.toc a[aria-current] { border-color: var(--accent); color: var(--accent); }
main { grid-area: 1 / 2; min-width: 0; padding: 1.75rem 3rem 6rem; outline: none; }
main.wide { grid-column: 2 / -1; }
.front { display: block; max-width: 78rem; }
main > * { max-width: 56rem; }
.foot { max-width: none; margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: .875rem; }

"""#

package static let `assets/icon.svg` = #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f7bff"/></svg>

"""#

package static let `assets/page.js` = #"""
// The interactive parts of a page. All elements are made with createElement and textContent, so no text becomes markup.
const page = document.documentElement;
const isChinese = page.lang.startsWith("zh");
const root = document.body.dataset.root;
const [folder, stem = ""] = document.body.dataset.page.split("/");
const words = isChinese
  ? { copy: "复制", copied: "已复制", failed: "请手动复制", services: "产品", actions: "接口", members: "参数与字段", none: "没有找到",
      input: "输入参数", output: "输出参数", object: "数据结构", results: (count) => `${count} 条结果`, loading: "仍在载入……",
      missing: (file, more) => `无法载入 ${file}${more > 0 ? ` 等 ${more + 1} 个文件` : ""}，其中的内容搜不到。请检查站点文件是否齐全。` }
  : { copy: "Copy", copied: "Copied", failed: "Copy by hand", services: "Services", actions: "Actions",
      members: "Parameters and fields", none: "Nothing found", input: "input", output: "output", object: "object",
      results: (count) => `${count} results`, loading: "Still loading…",
      missing: (file, more) => `Cannot load ${file}${more > 0 ? ` and ${more} more` : ""}: the results lack its entries. `
        + "Check that the folder of the site is complete." };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function address(service, name, anchor = "") {
  return `${root}${isChinese ? "zh" : "en"}/${service}/${name}.html${anchor ? "#" + anchor : ""}`;
}

// --- Theme ---------------------------------------------------------------------------------------------------------

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector(".theme").addEventListener("click", () => {
  const isDark = page.dataset.theme ? page.dataset.theme === "dark" : systemIsDark.matches;
  const isSystems = isDark !== systemIsDark.matches;
  // Without a stored choice, the page follows the theme of the system.
  if (isSystems) delete page.dataset.theme;
  else page.dataset.theme = isDark ? "light" : "dark";
  try {
    if (isSystems) localStorage.removeItem("theme");
    else localStorage.setItem("theme", page.dataset.theme);
  } catch { /* Without storage, the choice holds for this page only. */ }
});

// --- Language: keeps the position on the page ----------------------------------------------------------------------

const language = document.querySelector(".language");
language.addEventListener("click", () => {
  const line = 120;
  let anchor = "";
  if (scrollY > line) {
    for (const element of document.querySelectorAll("main [id]")) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && top <= line) anchor = element.id;
      if (top > line) break;
    }
  }
  language.hash = anchor;
});

// --- Navigation ----------------------------------------------------------------------------------------------------

const side = document.querySelector(".side");
function fillNavigation(index) {
  const list = make("ul");
  const bySection = index.sections.map(() => []);
  for (const action of index.actions) bySection[action[2]].push(action);
  // A page with more types, `Name.types2`, belongs to the action `Name`.
  const current = stem.replace(/\.types\d+$/, "");
  index.sections.forEach(([english, chinese], at) => {
    const links = make("ul");
    const details = make("details", {}, make("summary", {}, (isChinese && chinese) || english), links);
    for (const [name, file, , about, chineseAbout] of bySection[at]) {
      const link = make("a", { href: address(folder, file || name), title: (isChinese && chineseAbout) || about }, name);
      if ((file || name) === current) {
        link.setAttribute("aria-current", "page");
        details.open = true;
      }
      links.append(make("li", {}, link));
    }
    list.append(make("li", {}, details));
  });
  side.replaceChildren(...side.querySelectorAll(":scope > .guides"), list);
  const marked = side.querySelector("[aria-current]");
  if (marked) side.scrollTop = marked.offsetTop - side.clientHeight / 3;
  else if (list.children.length === 1) list.querySelector("details").open = true;
}
if (side) {
  for (const link of side.querySelectorAll(".guides a")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
  }
  const own = indexes.get(folder);
  if (own) fillNavigation(own);
  const menu = document.querySelector(".menu");
  const show = (isOpen) => {
    side.classList.toggle("open", isOpen);
    menu.setAttribute("aria-expanded", isOpen);
  };
  menu.addEventListener("click", () => show(!side.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !side.classList.contains("open")) return;
    show(false);
    menu.focus();
  });
}

// --- Error codes ---------------------------------------------------------------------------------------------------

// Each service has a page of its own for them. Links from the time when they were on its first page lead there.
if (stem === "index" && /^#(common-)?errors\./.test(location.hash)) location.replace("errors.html" + location.hash);
function openFolded() {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details.common")?.setAttribute("open", "");
}
addEventListener("hashchange", openFolded);
openFolded();

// --- Copying -------------------------------------------------------------------------------------------------------

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make("textarea", { class: "hidden" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
const status = document.body.appendChild(make("div", { class: "hidden", role: "status" }));
function copyButton(text, extra = "") {
  const button = make("button", { type: "button", class: "copy" + extra }, words.copy);
  button.addEventListener("click", async () => {
    const isDone = await copy(text());
    button.textContent = status.textContent = isDone ? words.copied : words.failed;
    button.classList.toggle("done", isDone);
    setTimeout(() => {
      button.textContent = words.copy;
      button.classList.remove("done");
      status.textContent = "";
    }, 1600);
  });
  return button;
}
for (const block of document.querySelectorAll(".code")) block.append(copyButton(() => block.querySelector("pre").textContent));
for (const fact of document.querySelectorAll(".facts dd")) {
  const code = fact.firstElementChild;
  if (code && code.textContent === fact.textContent) fact.append(copyButton(() => code.textContent, " small"));
}

// --- Tabs ----------------------------------------------------------------------------------------------------------

// All examples show the same kind of sample, on this page and on the pages opened later.
const tabGroups = [...document.querySelectorAll(".panels")].map((group) => {
  const panels = [...group.querySelectorAll(":scope > .panel")];
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": group.getAttribute("aria-label") });
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector("h4");
    const tab = make("button", { type: "button", role: "tab", id: panel.id + ".tab", "aria-controls": panel.id }, heading.textContent);
    heading.remove();
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });
  group.removeAttribute("role");
  group.removeAttribute("aria-label");
  group.prepend(list);
  list.addEventListener("click", (event) => {
    if (tabs.includes(event.target)) chooseSample(event.target.textContent, list);
  });
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab.focus();
    tab.click();
  });
  return { panels, tabs };
});
// Shows a kind of sample. An example without that kind shows its first sample.
function showSample(kind) {
  for (const { panels, tabs } of tabGroups) {
    const chosen = Math.max(0, tabs.findIndex((tab) => tab.textContent === kind));
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", at === chosen);
      tab.tabIndex = at === chosen ? 0 : -1;
      panels[at].hidden = at !== chosen;
    });
  }
}
function chooseSample(kind, list) {
  // The content above may change its height. Scrolling keeps the tabs where they are on the screen.
  const before = list.getBoundingClientRect().top;
  showSample(kind);
  scrollBy({ top: list.getBoundingClientRect().top - before, behavior: "instant" });
  try { localStorage.setItem("sample", kind); } catch { /* Without storage, the choice is not remembered. */ }
}
let sample = null;
try { sample = localStorage.getItem("sample"); } catch { /* Without storage, the first sample is shown. */ }
showSample(sample);

// --- The current section in the table of contents ------------------------------------------------------------------

const marks = [...document.querySelectorAll(".toc a")].map((link) => [link, document.getElementById(link.hash.slice(1))]);
if (marks.length > 0) {
  const mark = () => {
    let current = marks[0][0];
    for (const [link, section] of marks) if (section && section.getBoundingClientRect().top < 140) current = link;
    for (const [link] of marks) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let isWaiting = false;
  addEventListener("scroll", () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => { isWaiting = false; mark(); });
  }, { passive: true });
  mark();
}

// --- Colours in code, as highlights that leave the document unchanged ------------------------------------------------

const grammars = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g,
  swift: /(?<comment>\/\/.*)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:import|let|var|try|await|do|catch|where|if|else|for|in|func|return|nil|true|false)\b)|(?<number>\b\d[\d.]*\b)|(?<name>\b\w+(?=:))/g,
  sh: /(?<comment>(?:^|\s)#.*)|(?<string>"(?:[^"\\]|\\[^])*"|'[^']*')|(?<word>\b(?:if|then|else|fi|for|do|done|curl|openssl|tccli|printf|date|export)\b)|(?<name>\$\w+|\s--?[A-Za-z][\w-]*)/gm,
};
if ("highlights" in CSS) {
  const ranges = {};
  for (const code of document.querySelectorAll("pre > code[class]")) {
    const grammar = grammars[code.className.replace("language-", "")];
    const text = code.firstChild;
    if (!grammar || text?.nodeType !== Node.TEXT_NODE) continue;
    for (const match of text.data.matchAll(grammar)) {
      const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
      const range = new StaticRange({
        startContainer: text, startOffset: match.index, endContainer: text, endOffset: match.index + match[0].length });
      (ranges[kind] ??= []).push(range);
    }
  }
  for (const [kind, list] of Object.entries(ranges)) CSS.highlights.set(kind, new Highlight(...list));
}

"""#

package static let `assets/search.js` = #"""
// Finds services, actions and parameters by their names and by their descriptions in English and Chinese. The index consists
// of scripts, since a page on disk cannot fetch data: `search/ocr.js` calls `addIndex` with the actions of a service, which
// the navigation also shows, and `search/ocr.members.js`, many times as large, calls `addMembers`. A search loads the missing
// scripts.
const indexes = new Map();
function addIndex(index) {
  indexes.set(index.folder, index);
  Search.addActions(index);
}
function addMembers(members) {
  Search.addMembers(members);
}

const Search = (() => {
  const serviceKind = 0, actionKind = 1, inputKind = 2, outputKind = 3, objectKind = 4;
  const services = [], actions = [], members = [];
  // The folders of the services whose members are loaded, and members that arrived before their actions.
  const complete = new Set(), early = new Map();
  // Files that are being loaded, and files that did not provide the expected index.
  const waiting = new Set(), failed = new Set();

  function about(english, chinese) {
    return { english, chinese, text: (english + "\n" + chinese).toLowerCase() };
  }

  function add(entries, kind, service, name, owner, page, about) {
    entries.push({ kind, service, name, owner, page, about, key: name.toLowerCase() });
  }

  function addActions(index) {
    const { folder, title } = index;
    add(services, serviceKind, folder, folder, "", "index", about(...title));
    for (const [name, file, , english, chinese] of index.actions) {
      add(actions, actionKind, folder, name, "", file || name, about(english, chinese));
    }
    if (early.has(folder)) addMembers(early.get(folder));
  }

  // A list is a sequence of name, number of the text, name, number of the text, ...; the texts are English, Chinese, ...
  function addMembers(all) {
    const { folder, objects, texts } = all;
    complete.add(folder);
    const index = indexes.get(folder);
    if (!index) return early.set(folder, all);
    const abouts = [];
    for (let at = 0; at < texts.length; at += 2) abouts.push(about(texts[at], texts[at + 1]));
    const addList = (kind, list, owner, page) => {
      for (let at = 0; at < list.length; at += 2) add(members, kind, folder, list[at], owner, page, abouts[list[at + 1]]);
    };
    all.actions.forEach(([inputs, outputs], at) => {
      const [name, file] = index.actions[at];
      addList(inputKind, inputs, name, file || name);
      addList(outputKind, outputs, name, file || name);
    });
    for (const [name, file, list] of objects) addList(objectKind, list, name, file);
  }

  // The maximum number of parallel requests. With hundreds at once, a browser would not respond to the user.
  const atOnce = 16;
  const queue = [];
  let running = 0;
  function loadNext() {
    while (running < atOnce && queue.length > 0) {
      running += 1;
      document.head.append(queue.shift());
    }
  }

  function request(file, isThere, arrived) {
    if (isThere() || waiting.has(file) || failed.has(file)) return;
    const script = document.createElement("script");
    script.src = root + file;
    // Scripts run in the order in which they are requested, so that a search always gives the same list.
    script.async = false;
    script.onload = script.onerror = () => {
      script.remove();
      running -= 1;
      waiting.delete(file);
      // A truncated file also loads, but adds nothing.
      if (!isThere()) failed.add(file);
      loadNext();
      arrived();
    };
    waiting.add(file);
    queue.push(script);
  }

  // Loads the missing files, and calls `arrived` after each. All actions come before the members, since they are small and
  // the most frequent target of a search.
  function load(folders, withMembers, arrived) {
    for (const folder of folders) request(`search/${folder}.js`, () => indexes.has(folder), arrived);
    if (withMembers) for (const folder of folders) request(`search/${folder}.members.js`, () => complete.has(folder), arrived);
    loadNext();
  }

  // Returns how well a word matches an entry, or 0 if it does not match.
  function fit(entry, word) {
    const at = entry.key.indexOf(word);
    if (at === 0) return entry.key.length === word.length ? 100 : 60;
    if (at > 0) {
      const first = entry.name[at];
      return first >= "A" && first <= "Z" ? 45 : 30;
    }
    return entry.about.text.includes(word) ? 12 : 0;
  }

  // Returns the entries that match all words, the best first.
  function ranked(entries, words) {
    const hits = [];
    for (const entry of entries) {
      let score = 0;
      for (const word of words) {
        const points = fit(entry, word);
        if (points === 0) { score = 0; break; }
        score += points;
      }
      // With equal scores, inputs come before outputs, and both before members of types.
      if (score > 0) hits.push({ entry, score: score - entry.kind });
    }
    return hits.sort((one, other) => other.score - one.score).map(({ entry }) => entry);
  }

  function best(entries, words, limit) {
    return limit > 0 ? ranked(entries, words).slice(0, limit) : [];
  }

  // Returns at most five members with the same name: nearly every action has an ImageUrl, which would displace all others.
  function bestMembers(words, limit) {
    const found = [], seen = new Map();
    for (const entry of ranked(members, words)) {
      if (found.length === limit) break;
      const times = seen.get(entry.name) ?? 0;
      if (times < 5) found.push(entry);
      seen.set(entry.name, times + 1);
    }
    return found;
  }

  function find(query, limits) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return { words, services: [], actions: [], members: [] };
    return {
      words,
      services: best(services, words, limits.services),
      actions: best(actions, words, limits.actions),
      members: bestMembers(words, limits.members),
    };
  }

  return { addActions, addMembers, load, find, waiting, failed };
})();

"""#

package static let `assets/searchbox.js` = #"""
// The search box: a combobox with a list of links. `/` focuses it, arrow keys move, Enter opens, Escape closes.
const field = document.querySelector(".search input");
const results = document.querySelector(".results");
const folders = document.querySelector(".search").dataset.folders.split(" ").filter(Boolean);
const isOfMany = folders.length > 1;
// The labels of the kinds: services and actions have none, members have one of three.
const kinds = ["", "", words.input, words.output, words.object];
let options = [];
let chosen = -1;
// True if Enter was pressed before there was a result to open.
let isEntered = false;

// Loads the search index when the field gets the focus. The members of many services are megabytes, so they are loaded only
// when a user types.
function load() {
  Search.load(folders, field.value !== "" || !isOfMany, arrived);
}

// Adds files that arrive to the open list, at most five times per second and after the last file.
let refreshed = 0, timer;
function arrived() {
  clearTimeout(timer);
  timer = setTimeout(refresh, Search.waiting.size === 0 ? 0 : refreshed + 200 - performance.now());
}

function refresh() {
  refreshed = performance.now();
  if (results.hidden) return;
  const walkedTo = chosen > 0 ? options[chosen].href : null;
  const top = results.scrollTop;
  const wasEntered = isEntered;
  show();
  if (walkedTo) choose(Math.max(0, options.findIndex((link) => link.href === walkedTo)));
  results.scrollTop = top;
  isEntered = wasEntered && Search.waiting.size > 0;
  if (wasEntered && !isEntered && options[0]) options[0].click();
}

// Returns the text with the search terms marked. Single letters are not marked, since they are everywhere. A few marks
// are enough.
function marked(text, allTerms) {
  const terms = allTerms.filter((term) => term.length > 1 || term > "\u007f");
  const lower = text.toLowerCase();
  const parts = [];
  let at = 0;
  while (at < text.length && parts.length < 8) {
    let next = -1, length = 0;
    for (const term of terms) {
      const found = lower.indexOf(term, at);
      if (found >= 0 && (next < 0 || found < next)) [next, length] = [found, term.length];
    }
    if (next < 0) break;
    parts.push(text.slice(at, next), make("mark", {}, text.slice(next, next + length)));
    at = next + length;
  }
  parts.push(text.slice(at));
  return parts;
}

function anchor({ kind, owner, name }) {
  const prefix = [null, null, "input.", "output.", `type-${owner}.`][kind];
  return prefix ? prefix + name : "";
}

function option(entry, terms) {
  const link = make("a", {
    role: "option", id: `result${options.length}`, tabindex: "-1", "aria-selected": "false",
    href: address(entry.service, entry.page, anchor(entry)) });
  link.append(make("b", {}, ...marked(entry.name, terms)));
  // Many services have a DescribeInstances, so the service is shown too.
  const of = [isOfMany && entry.kind > 0 && entry.service, entry.owner, kinds[entry.kind]].filter(Boolean);
  if (of.length > 0) link.append(make("span", { class: "of" }, of.join(" · ")));
  const { english, chinese } = entry.about;
  const own = (isChinese && chinese) || english;
  const other = isChinese ? english : chinese;
  // A text found only in the other language is shown in that language.
  const isOthers = terms.some((term) => other.toLowerCase().includes(term) && !own.toLowerCase().includes(term) && !entry.key.includes(term));
  const about = isOthers ? other : own;
  if (about) link.append(make("span", { class: "about", lang: isOthers === isChinese ? "en" : "zh-CN" }, ...marked(about, terms)));
  link.addEventListener("click", close);
  options.push(link);
  return link;
}

function section(title, entries, terms) {
  if (entries.length === 0) return [];
  const id = `results.${title}`;
  const group = make("div", { role: "group", "aria-labelledby": id });
  group.append(make("div", { class: "heading", role: "presentation", id }, title), ...entries.map((entry) => option(entry, terms)));
  return [group];
}

function choose(at) {
  if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
  chosen = at;
  const link = options[at];
  if (!link) return field.removeAttribute("aria-activedescendant");
  link.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", link.id);
}

function close() {
  results.hidden = true;
  field.setAttribute("aria-expanded", "false");
  choose(-1);
}

// Returns sentences about results that may be missing from the list.
function notes() {
  const { waiting, failed } = Search;
  const notes = [];
  if (waiting.size > 0) notes.push(words.loading);
  else if (options.length === 0) notes.push(words.none);
  if (failed.size > 0) notes.push(words.missing([...failed][0], failed.size - 1));
  return notes;
}

function show() {
  isEntered = false;
  load();
  const limits = { services: isOfMany ? 5 : 0, actions: 8, members: 20 };
  const { words: terms, services, actions, members } = Search.find(field.value, limits);
  options = [];
  chosen = -1;
  if (terms.length === 0) return close();
  const found = [
    ...section(words.services, services, terms), ...section(words.actions, actions, terms),
    ...section(words.members, members, terms)];
  const sentences = notes();
  results.replaceChildren(...found, ...sentences.map((sentence) => make("div", { class: "none" }, sentence)));
  results.hidden = false;
  results.scrollTop = 0;
  field.setAttribute("aria-expanded", "true");
  choose(options.length > 0 ? 0 : -1);
  status.textContent = [...(options.length > 0 ? [words.results(options.length)] : []), ...sentences].join(" ");
}

field.addEventListener("input", show);
field.addEventListener("focus", () => {
  // Files that could not be loaded are requested again.
  Search.failed.clear();
  load();
  if (field.value) show();
});
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    if (results.hidden) field.blur();
    else close();
    return;
  }
  if (results.hidden) return;
  isEntered = event.key === "Enter" && options.length === 0;
  if (options.length === 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    choose((chosen + step + options.length) % options.length);
    options[chosen].scrollIntoView({ block: "nearest", behavior: "instant" });
  } else if (event.key === "Enter" && options[chosen]) {
    event.preventDefault();
    options[chosen].click();
  }
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".search")) close();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  const isShortcut = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// A user may have focused the field before this script ran.
if (field.value) show();
else if (document.activeElement === field) load();

"""#

package static let `assets/theme.js` = #"""
// Runs before the page is drawn, so that a page in the dark theme is never light first.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* A browser may refuse storage to files. The page then follows the theme of the system. */ }
})();

"""#

package static let `bar.html.template` = #"""
<a class="skip" href="#content">{{skip}}</a>
<header class="bar">
{{menu}}<a class="brand" href="{{home}}"><span>{{name}}</span></a>
<div class="search needs-script" role="search" data-folders="{{folders}}"><input type="text" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false" aria-label="{{search}}" placeholder="{{searchHint}}"><kbd aria-hidden="true">/</kbd><div class="results" id="results" role="listbox" aria-label="{{searchResults}}" hidden></div></div>
<div class="tools"><a class="tool language" href="{{otherAddress}}" hreflang="{{otherLanguage}}" lang="{{otherLanguage}}">{{otherName}}</a><button class="tool theme needs-script" type="button"><span class="hidden">{{theme}}</span></button></div>
</header>

"""#

package static let `page.html.template` = #"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{contentSecurityPolicy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="{{summary}}">
<title>{{title}}</title>
<link rel="icon" href="{{root}}assets/icon.svg">
<link rel="stylesheet" href="{{root}}assets/frame.css">
<link rel="stylesheet" href="{{root}}assets/content.css">
<script src="{{root}}assets/theme.js"></script>
<script defer src="{{root}}assets/search.js"></script>
{{indexes}}<script defer src="{{root}}assets/page.js"></script>
<script defer src="{{root}}assets/searchbox.js"></script>
</head>
<body data-root="{{root}}" data-page="{{page}}">
{{bar}}{{content}}</body>
</html>

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("assets/content.css", `assets/content.css`),
    ("assets/frame.css", `assets/frame.css`),
    ("assets/icon.svg", `assets/icon.svg`),
    ("assets/page.js", `assets/page.js`),
    ("assets/search.js", `assets/search.js`),
    ("assets/searchbox.js", `assets/searchbox.js`),
    ("assets/theme.js", `assets/theme.js`),
    ("bar.html.template", `bar.html.template`),
    ("page.html.template", `page.html.template`),
]
}

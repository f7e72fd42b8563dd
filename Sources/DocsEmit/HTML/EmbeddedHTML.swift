// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/html`, each named by its path.
package enum EmbeddedHTML {
package static let `assets/colors.css` = #"""
/* The colours of both themes. All text has a contrast of at least 4.5 to its background. The dark colours are written twice,
   since older browsers (Safari before 17.5, Chrome before 123) do not know a colour that depends on the theme by itself. */
:root {
  color-scheme: light;
  --ground: #ffffff;
  --raised: #f7f8fa;
  --sunken: #f3f5f8;
  --line: #e2e6ec;
  --line-strong: #c9d0da;
  --text: #1b2230;
  --quiet: #566072;
  --accent: #0a58ca;
  --accent-ground: #e9f1fd;
  --warm: #9a3d00;
  --warm-ground: #fdf1e7;
  --good: #0b6b3a;
  --code-string: #0b6b3a;
  --code-number: #9a3d00;
  --code-word: #8a1f8f;
  --code-name: #0a58ca;
  --code-comment: #566072;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
    --ground: #0e1116;
    --raised: #161b22;
    --sunken: #12161d;
    --line: #272e38;
    --line-strong: #3a4350;
    --text: #e4e8ee;
    --quiet: #9aa5b5;
    --accent: #7db4ff;
    --accent-ground: #16283f;
    --warm: #f0a15e;
    --warm-ground: #33230f;
    --good: #6fd39a;
    --code-string: #8fd6a8;
    --code-number: #f0a15e;
    --code-word: #d9a3ec;
    --code-name: #8cbcff;
    --code-comment: #8b96a6;
  }
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --ground: #0e1116;
  --raised: #161b22;
  --sunken: #12161d;
  --line: #272e38;
  --line-strong: #3a4350;
  --text: #e4e8ee;
  --quiet: #9aa5b5;
  --accent: #7db4ff;
  --accent-ground: #16283f;
  --warm: #f0a15e;
  --warm-ground: #33230f;
  --good: #6fd39a;
  --code-string: #8fd6a8;
  --code-number: #f0a15e;
  --code-word: #d9a3ec;
  --code-name: #8cbcff;
  --code-comment: #8b96a6;
}

"""#

package static let `assets/content.css` = #"""
/* Text */
.crumbs { display: flex; flex-wrap: wrap; gap: .15rem .5rem; font-size: .875rem; color: var(--quiet); }
.crumbs a { color: var(--quiet); }
.crumbs span::before { content: "/"; margin-right: .5rem; color: var(--line-strong); }
.crumbs .twin { margin-left: auto; }
.lead { font-size: 1.1875rem; line-height: 1.5; color: var(--quiet); margin-bottom: 1.25rem; }
.badge { display: inline-block; padding: .05rem .5rem; border-radius: 99px; border: 1px solid var(--line-strong); color: var(--quiet);
  font: 500 .75rem/1.35rem var(--sans); white-space: nowrap; vertical-align: middle; letter-spacing: 0; }
.badge.warn { border-color: currentColor; color: var(--warm); background: var(--warm-ground); }
.note { padding: .75rem 1rem; border-left: 3px solid var(--warm); border-radius: 0 8px 8px 0; background: var(--warm-ground); }
.signature { margin-bottom: 1.5rem; }
.signature pre { white-space: pre-wrap; overflow-wrap: anywhere; }

.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0; border: 1px solid var(--line);
  border-radius: 10px; overflow: hidden; font-size: .9375rem; }
.facts > * { margin: 0; padding: .6rem 1rem; border-top: 1px solid var(--line); }
.facts > dt { grid-column: 1; padding-right: 1.5rem; color: var(--quiet); background: var(--raised); }
.facts > dd { grid-column: 2; }
.facts > :is(dt, dd):nth-of-type(1) { border-top: 0; }
.facts ul { display: flex; flex-wrap: wrap; gap: .3rem .4rem; margin: 0; padding: 0; list-style: none; }

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
::highlight(string) { color: var(--code-string); }
::highlight(number) { color: var(--code-number); }
::highlight(word) { color: var(--code-word); }
::highlight(name) { color: var(--code-name); }
::highlight(comment) { color: var(--code-comment); }

/* The page of a service, and the front page */
.cards { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
  gap: .75rem; }
.cards a { display: block; height: 100%; padding: .8rem 1rem .85rem; border: 1px solid var(--line); border-radius: 10px; color: var(--text);
  text-decoration: none; }
.cards a:hover { border-color: var(--accent); background: var(--raised); }
.cards b { font-weight: 600; overflow-wrap: anywhere; }
.cards a > code { display: block; padding: 0; border: 0; background: none; color: var(--quiet); }
.cards b code { padding: 0; border: 0; background: none; font-size: .9375rem; letter-spacing: -.01em; }
.cards .about { display: block; margin-top: .15rem; font-size: .875rem; line-height: 1.5; color: var(--quiet); }

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

@media (max-width: 45rem) {
  .lead { font-size: 1.0625rem; }
  .facts { grid-template-columns: minmax(0, 1fr); }
  .facts > dt, .facts > dd { grid-column: 1; }
  .facts > dt { padding-bottom: .1rem; background: none; font-size: .8125rem; }
  .facts > dd { padding-top: 0; border-top: 0; }
  /* A list instead of cards: a service has dozens of actions. */
  .cards { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .cards a { padding: .55rem .25rem; border-width: 0 0 1px; border-radius: 0; }
  .cards a > code { display: inline; margin-left: .35rem; font-size: .8125rem; }
  .cards .about { display: -webkit-box; margin-top: 0; overflow: hidden; font-size: .8125rem; line-height: 1.4; -webkit-box-orient: vertical;
    -webkit-line-clamp: 1; }
  /* A title says in short what the action does. */
  .cards a > code ~ .about { display: none; }
}
@media print {
  .bar, .left, .copy, .skip { display: none; }
  .frame { display: block; }
  main { padding: 0; }
  .code pre { max-height: none; white-space: pre-wrap; }
}

"""#

package static let `assets/frame.css` = #"""
:root {
  --bar: 3.5rem;
  --frame: 108rem;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono",
    "Liberation Mono", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace;
}

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--bar) + 1.25rem); -webkit-text-size-adjust: 100%; }
[hidden]:not([hidden="until-found"]) { display: none !important; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 400 1rem/1.6 var(--sans); overflow-wrap: break-word;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
/* Links in running text differ from it by more than their colour. */
:is(p, li, dd, td) > a, :is(strong, em) > a, .kind a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code, pre, kbd { font-family: var(--mono); font-size: .875em; font-variant-ligatures: none; }
:not(pre) > code { overflow-wrap: anywhere; }
p code, li code, td .text code, dd code {
  background: var(--sunken); border: 1px solid var(--line); border-radius: 4px; padding: .05em .3em;
}
h1, h2, h3 { line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h1 { font-size: 2.125rem; margin: .25rem 0 .75rem; }
h1 small { font: 500 .5em/1.4 var(--mono); letter-spacing: 0; color: var(--quiet); }
h2 { font-size: 1.375rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.0625rem; margin: 2.25rem 0 .75rem; }
h2 a, h3 a { color: inherit; }
h2 a::after, h3 a::after { content: " #"; color: var(--quiet); opacity: 0; font-weight: 400; }
h2 a:hover::after, h3 a:hover::after, h2 a:focus::after, h3 a:focus::after { opacity: 1; }
@media (hover: none) { h2 a::after, h3 a::after { opacity: .7; } }
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
  padding: 0 max(1.5rem, (100vw - var(--frame)) / 2 + 1.5rem); background: var(--ground); border-bottom: 1px solid var(--line);
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

/* Frame: the links at the left, and the text. A page of an action has its samples at the right (samples.css). */
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: var(--frame); margin: 0 auto; }
.left { position: sticky; top: var(--bar); align-self: start; display: flex; flex-direction: column; height: calc(100vh - var(--bar));
  border-right: 1px solid var(--line); font-size: .875rem; line-height: 1.4; }
.side, .toc { overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.side ul, .toc ul { list-style: none; margin: 0; padding: 0; }
.left a, .left a:hover { text-decoration: none; }

.side { position: relative; flex: 1 1 0; min-height: 8rem; padding: 1rem .75rem 3rem 1.5rem; }
.side > p { margin: 0 .6rem; }
.side > ul > li { margin-bottom: .125rem; }
.side summary, .side .group { display: flex; align-items: center; padding: .36rem .6rem; border-radius: 7px; color: var(--text);
  font-weight: 600; cursor: pointer; list-style: none; }
.side summary::-webkit-details-marker { display: none; }
.side summary::after { content: ""; flex: none; width: .4rem; height: .4rem; margin: 0 .2rem 0 auto; border: solid var(--quiet);
  border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.side details[open] > summary::after { transform: rotate(45deg); }
.side summary:hover, .side a:hover { background: var(--raised); }
.side details ul { margin: .125rem 0 .75rem .6rem; border-left: 1px solid var(--line); }
.side details li a { display: block; margin-left: .4rem; padding: .28rem .6rem; border-radius: 7px; color: var(--quiet); overflow-wrap: anywhere; }
.side details li a small { display: block; font: 400 .75rem/1.5 var(--mono); color: var(--quiet); }
.side details li a:hover { color: var(--text); }
.side a[aria-current] { background: var(--accent-ground); color: var(--accent); font-weight: 600; }

.toc { flex: 0 1 auto; max-height: 45%; padding: 1.5rem .75rem 1rem 1.5rem; border-bottom: 1px solid var(--line); }
.toc summary { display: flex; align-items: center; margin-bottom: .4rem; padding: 0 .6rem; font-weight: 600; cursor: pointer; list-style: none; }
.toc summary::-webkit-details-marker { display: none; }
.toc .here { display: none; }
.toc li a { display: block; padding: .22rem .75rem; border-left: 2px solid var(--line); color: var(--quiet); overflow-wrap: anywhere; }
.toc li li a { padding-left: 1.5rem; font-size: .8125rem; }
.toc li a:hover { color: var(--text); }
.toc a[aria-current] { border-color: var(--accent); color: var(--accent); }

main { min-width: 0; padding: 1.75rem 2.5rem 6rem; outline: none; }
main > *, .rest > * { max-width: 56rem; }
main.wide > * { max-width: 72rem; }
main.wide > p, main.wide > .text { max-width: 48rem; }
main.wide > .object { max-width: 56rem; }
.front { display: block; max-width: 78rem; }
.foot { max-width: none; margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: .875rem; }

@media (max-width: 80rem) {
  .frame { grid-template-columns: 16rem minmax(0, 1fr); }
  main, main.wide { padding: 1.5rem 2rem 5rem; }
  .brand { width: 14.5rem; }
}
/* On a small screen a button shows the navigation, and the table of contents folds into a line below the bar. */
@media (max-width: 60rem) {
  html { scroll-padding-top: calc(var(--bar) + 3.5rem); }
  .frame { display: block; }
  .menu { display: inline-flex; }
  .left { display: contents; }
  .side { display: none; padding: 1rem 1rem 4rem; }
  :root:not(.js) .side { display: block; padding: 1rem 1.25rem 0; }
  .side.open { display: block; position: fixed; inset: var(--bar) 0 0 0; z-index: 15; background: var(--ground); font-size: 1rem; }
  .side.open summary, .side.open details li a { padding-top: .55rem; padding-bottom: .55rem; }
  .toc { max-height: none; padding: 0; overflow: visible; background: var(--ground); font-size: .9375rem; }
  .js .toc { position: sticky; top: var(--bar); z-index: 10; }
  .toc summary { gap: .5rem; margin: 0; padding: .6rem 1.25rem; font-size: .875rem; }
  .toc summary::after { content: ""; flex: none; width: .45rem; height: .45rem; margin: -.2rem .2rem 0 auto; border: solid var(--quiet);
    border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
  .toc details[open] > summary::after { margin-top: .2rem; transform: rotate(-135deg); }
  .toc .here { display: block; min-width: 0; overflow: hidden; color: var(--quiet); font-weight: 400; text-overflow: ellipsis; white-space: nowrap; }
  .toc details > ul { max-height: 60vh; overflow-y: auto; padding: 0 1.25rem 1rem; background: var(--ground); }
  .js .toc details > ul { position: absolute; left: 0; right: 0; border-bottom: 1px solid var(--line); box-shadow: 0 12px 24px rgb(0 0 0 / .18); }
  .toc li a { padding-top: .45rem; padding-bottom: .45rem; }
  .bar { padding: 0 1rem; gap: .5rem; }
  .brand { width: auto; flex: 0 1 auto; min-width: 1.35rem; }
}
@media (max-width: 45rem) {
  .brand span { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
  .search { position: static; }
  .search kbd { display: none; }
  .search::before, .search::after { display: none; }
  .search input { padding: 0 .8rem; font-size: 1rem; }
  .results { position: fixed; top: var(--bar); left: 0; right: 0; max-height: none; bottom: 0; border-width: 0; border-radius: 0; box-shadow: none;
    padding: .5rem; }
  .results .about { white-space: normal; }
  main, main.wide { padding: 1rem 1rem 4rem; }
  h1 { font-size: 1.625rem; }
  h2 { margin-top: 2.5rem; }
  .toc summary { padding: .6rem 1rem; }
  .toc details > ul { padding: 0 1rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) {
  a, button, input, summary { transition: background-color .12s, border-color .12s, color .12s; }
}

"""#

package static let `assets/icon.svg` = #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f7bff"/></svg>

"""#

package static let `assets/members.css` = #"""
/* Tables of members. Each row is a line with name, type and presence, and the description below it, so that a table fits
   beside the samples, into another table, and on a phone. */
.members { display: block; width: 100%; font-size: .9375rem; line-height: 1.55; }
.members tbody { display: block; }
.members:not(.errors) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.members tbody tr { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .75rem; padding: .85rem 0;
  border-top: 1px solid var(--line); }
.members tbody :is(th, td) { display: block; padding: 0; text-align: left; font-weight: 400; }
.members tbody th code { font-size: .875rem; font-weight: 650; }
.members tbody th a { color: var(--text); text-decoration: none; }
.members tbody th a:hover::after { content: " #"; color: var(--quiet); }
.members .kind, .members .need, .members .swift { font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.members .need.yes { color: var(--warm); font-weight: 600; }
.members :is(.need.always, .group .need) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.members td.swift { margin-left: auto; }
.members td.swift:empty { display: none; }
.members td.swift::before { content: "Swift "; font-size: .75rem; }
.members td.swift code, .values .swift { color: var(--code-name); font-size: .8125rem; }
.members tbody .about { flex: 1 1 100%; min-width: 0; }
.members .about > :first-child { margin-top: .2rem; }
.members tr:target { background: var(--accent-ground); box-shadow: -.75rem 0 0 var(--accent-ground), .75rem 0 0 var(--accent-ground); }
.members td > :last-child, .members .text > :last-child { margin-bottom: 0; }
.members p { margin-bottom: .4rem; }
.members .badge { margin-left: .2rem; line-height: 1.1rem; vertical-align: baseline; }
.members .remark { margin-bottom: .35rem; color: var(--quiet); font-size: .875rem; }

/* Members that depend on each other */
.members .group { margin: .5rem 0; border: 1px solid var(--line-strong); border-left: 3px solid var(--accent); border-radius: 8px; overflow: hidden; }
.members .group tr { padding-left: 1rem; padding-right: 1rem; }
.members .group .rule { padding-top: .5rem; padding-bottom: .5rem; border-top: 0; background: var(--raised); }
.members .group .rule th { font-size: .875rem; font-weight: 600; }
.members .group tr:target { box-shadow: none; }
.members .group + .group { margin-top: 1rem; }

/* Known values and limits */
.values { display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: .25rem .9rem; margin: .4rem 0 .5rem; font-size: .875rem; }
.values dt { overflow-wrap: anywhere; }
.values dt:has(.swift) { min-width: 8.5rem; }
.values dd { margin: 0; color: var(--quiet); }
.values .swift { margin-left: .5rem; padding: 0; border: 0; background: none; }
.values .marked { background: var(--accent-ground); box-shadow: 0 0 0 .2rem var(--accent-ground); border-radius: 2px; }
.values dt code, .limits code, .facts code, .errors td code { padding: .05em .3em; background: var(--sunken); border: 1px solid var(--line);
  border-radius: 4px; }
.values dt code.swift { padding: 0; border: 0; background: none; }
.limits { margin: .3rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.limits code { color: var(--text); }

/* Folded values, and the members of a type in place */
.fold { margin: .3rem 0; font-size: .875rem; }
.fold > summary { display: inline-flex; align-items: center; gap: .45rem; padding: .1rem .7rem; border: 1px solid var(--line-strong); border-radius: 99px;
  color: var(--accent); font-size: .8125rem; cursor: pointer; list-style: none; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::before { content: ""; width: .35rem; height: .35rem; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  transform: rotate(-45deg); }
.fold[open] > summary::before { transform: rotate(45deg); }
.fold > summary:hover { background: var(--raised); border-color: var(--accent); }
.inner .members { margin: .6rem 0 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.inner .members tbody tr:first-child { border-top: 0; }

.errors tbody th { flex: 1 1 100%; }
.errors tbody td { flex: 1 1 100%; }
.errors tbody td:nth-child(3) { color: var(--quiet); font-size: .875rem; }
.errors tbody td:nth-child(3):not(:empty)::before { content: "→ "; }
.errors thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.parts { margin-top: 2.5rem; font-size: .875rem; }
.parts .heading { margin-bottom: .4rem; font-weight: 600; }
.parts ul { margin: 0; padding: 0; list-style: none; columns: 16rem; }
.parts li { overflow-wrap: anywhere; }
.pager { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.pager [rel="next"] { margin-left: auto; }
.object { margin-top: 2.5rem; }
.object h3 { margin-top: 0; }
h2 + .object { margin-top: 1.25rem; }

/* A page without samples has room for a table of errors. */
@media (min-width: 60.01rem) {
  main.wide .errors { display: table; border-collapse: collapse; }
  main.wide .errors thead { position: static; clip-path: none; }
  main.wide .errors :is(thead, tbody) { display: table-row-group; }
  main.wide .errors tr { display: table-row; }
  main.wide .errors :is(th, td) { display: table-cell; padding: .7rem .85rem .7rem 0; text-align: left; vertical-align: top;
    border-bottom: 1px solid var(--line); }
  main.wide .errors thead th { padding-top: .25rem; padding-bottom: .5rem; border-bottom-color: var(--line-strong); color: var(--quiet);
    font-size: .8125rem; font-weight: 600; }
  main.wide .errors tbody th { width: 30%; }
  main.wide .errors tbody td:nth-child(3) { width: 36%; }
  main.wide .errors tbody td:nth-child(3)::before { content: none; }
}

"""#

package static let `assets/members.js` = #"""
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

"""#

package static let `assets/page.js` = #"""
// The interactive parts of a page. All elements are made with createElement and textContent, so no text becomes markup.
const page = document.documentElement;
const isChinese = page.lang.startsWith("zh");
const root = document.body.dataset.root;
const [folder, stem = ""] = document.body.dataset.page.split("/");
const words = isChinese
  ? { copy: "复制", copied: "已复制", failed: "请手动复制", services: "产品", actions: "接口", members: "参数与字段", none: "没有找到",
      input: "输入参数", output: "输出参数", object: "数据结构", results: (count) => `${count} 条结果`, loading: "仍在载入……", chooseExample: "选择示例", membersOf: (type) => `展开 ${type} 的字段`,
      noSample: (kind, shown) => `此示例没有 ${kind} 代码，显示的是 ${shown}。`, otherSample: (kind) => `查看另一个示例的 ${kind} 代码`,
      missing: (file, more) => `无法载入 ${file}${more > 0 ? ` 等 ${more + 1} 个文件` : ""}，其中的内容搜不到。请检查站点文件是否齐全。` }
  : { copy: "Copy", copied: "Copied", failed: "Copy by hand", services: "Services", actions: "Actions",
      members: "Parameters and fields", none: "Nothing found", input: "input", output: "output", object: "object",
      results: (count) => `${count} results`, loading: "Still loading…", chooseExample: "Example",
      membersOf: (type) => `Members of ${type}`, noSample: (kind, shown) => `This example has no ${kind} sample, so ${shown} is shown. `,
      otherSample: (kind) => `See the ${kind} sample of another example`,
      missing: (file, more) => `Cannot load ${file}${more > 0 ? ` and ${more} more` : ""}: the results lack its entries. `
        + "Check that the folder of the site is complete." };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Returns a name that may be broken before the capitals that begin its words.
function breakable(name) {
  const parts = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(" ");
  return parts.flatMap((part, at) => (at > 0 ? [make("wbr"), part] : [part]));
}

function address(service, name, anchor = "") {
  return `${root}${isChinese ? "zh" : "en"}/${service}/${name}.html${anchor ? "#" + anchor : ""}`;
}

// A browser may refuse storage to files. Every file of a disk shares it, so the keys have a prefix.
function stored(key) {
  try { return localStorage.getItem("tcgen." + key); } catch { return null; }
}
function store(key, value) {
  try {
    if (value === null) localStorage.removeItem("tcgen." + key);
    else localStorage.setItem("tcgen." + key, value);
  } catch { /* Without storage, a choice holds for this page only. */ }
}

// --- Theme ---------------------------------------------------------------------------------------------------------

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector(".theme").addEventListener("click", () => {
  const isDark = page.dataset.theme ? page.dataset.theme === "dark" : systemIsDark.matches;
  const isSystems = isDark !== systemIsDark.matches;
  // Without a stored choice, the page follows the theme of the system.
  if (isSystems) delete page.dataset.theme;
  else page.dataset.theme = isDark ? "light" : "dark";
  store("theme", page.dataset.theme ?? null);
});

// --- Language: keeps the position on the page ----------------------------------------------------------------------

const language = document.querySelector(".language");
language.addEventListener("click", () => {
  const line = 120;
  let anchor = "";
  if (scrollY > line) {
    for (const element of document.querySelectorAll("main :not(.samples *)[id]")) {
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
    for (const [name, file, , about, chineseAbout, english, chinese] of bySection[at]) {
      const label = isChinese ? chinese || english : english || chinese;
      const names = label ? [label, make("small", {}, ...breakable(name))] : breakable(name);
      const link = make("a", { href: address(folder, file || name), title: (isChinese && chineseAbout) || about }, ...names);
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

// --- Colours in code, as highlights that leave the document unchanged ------------------------------------------------

const grammars = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g,
  swift: /(?<comment>\/\/.*)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:import|let|var|try|await|async|throws|do|catch|where|if|else|for|in|func|return|nil|true|false)\b)|(?<number>\b\d[\d.]*\b)|(?<name>\b\w+(?=:))/g,
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

package static let `assets/places.js` = #"""
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
    if (link) location.replace(link.href);
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

"""#

package static let `assets/samples.css` = #"""
/* The examples of an action: after the summary, and beside the text where a screen is wide enough. */
.samples { min-width: 0; margin: 2rem 0 0; }
.samples h2 { margin-top: 0; }
.example h3 { margin-top: 1.5rem; }
.chooser { display: block; width: 100%; margin-bottom: .75rem; padding: .45rem .6rem; border: 1px solid var(--line-strong); border-radius: 8px;
  background: var(--ground); color: var(--text); font: 500 .875rem/1.4 var(--sans); text-overflow: ellipsis; }
.js .panel > h4 { display: none; }
/* The list of examples shows the title. The heading stays for screen readers. */
.chosen .example h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.tabs { display: flex; flex: none; gap: .25rem; margin-bottom: .75rem; border-bottom: 1px solid var(--line); overflow-x: auto; scrollbar-width: none; }
.tabs button { flex: none; padding: .5rem .8rem; border: 0; border-bottom: 2px solid transparent; margin-bottom: -1px; background: none;
  color: var(--quiet); font: 500 .875rem/1.4 var(--sans); cursor: pointer; }
.tabs button:focus-visible { outline-offset: -3px; }
.tabs button:hover { color: var(--text); }
.tabs [aria-selected="true"] { color: var(--accent); border-color: var(--accent); }
.missing { margin: 0 0 .75rem; padding: .5rem .75rem; border-radius: 8px; background: var(--warm-ground); font-size: .8125rem; line-height: 1.45; }
.samples .code pre { max-height: 26rem; }

@media screen and (min-width: 80rem) {
  .split { display: grid; grid-template: "intro samples" auto "rest samples" 1fr / minmax(0, 1fr) 43%; padding: 0; }
  .split > .intro { grid-area: intro; padding: 1.75rem 2.5rem 0; }
  .split > .rest { grid-area: rest; padding: 0 2.5rem 6rem; }
  .split > .samples { grid-area: samples; position: sticky; top: var(--bar); align-self: start; height: calc(100vh - var(--bar)); margin: 0;
    padding: 1.5rem 1.5rem 1.25rem; overflow-y: auto; background: var(--raised); border-left: 1px solid var(--line);
    box-shadow: 34rem 0 0 var(--raised); }
  .split > .samples .code pre { background: var(--ground); }
  .samples h2 { margin-bottom: .75rem; font-size: 1.0625rem; }
  /* With scripts one example is shown. Request and response share the height: what one does not need, the other gets. */
  .js .split > .samples { display: flex; flex-direction: column; overflow: hidden; }
  .js .samples .example:not([hidden]) { flex: 1 1 0; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: minmax(0, max-content); }
  .js .samples .example h3 { margin: 0 0 .5rem; }
  .js .samples :is(.panels, .panel:not([hidden]), .response) { display: flex; flex-direction: column; min-height: 0; }
  .js .samples .code { display: flex; flex: 0 1 auto; min-height: 0; margin: 0; }
  .js .samples .code pre { flex: 1; max-height: none; }
}
@media (max-width: 45rem) {
  .samples .code pre { max-height: 17rem; }
}
@media print {
  .tabs, .chooser, .missing { display: none; }
  .samples [hidden] { display: block !important; content-visibility: visible; }
  .js .panel > h4 { display: block; }
  .chosen .example h3 { position: static; width: auto; height: auto; clip-path: none; }
}

"""#

package static let `assets/samples.js` = #"""
// The examples of an action. A page shows one example and one kind of sample at a time; printed, it shows them all.
const examples = [...document.querySelectorAll(".example")];
// Hidden samples can still be found by the search of the browser, where it supports that.
const hiddenState = "onbeforematch" in document.body ? "until-found" : "";
function setHidden(element, isHidden) {
  if (isHidden) element.setAttribute("hidden", hiddenState);
  else element.removeAttribute("hidden");
}

// --- One example at a time -----------------------------------------------------------------------------------------

const chooser = examples.length > 1 ? make("select", { class: "chooser", "aria-label": words.chooseExample }) : null;
function openExample(chosen) {
  for (const example of examples) setHidden(example, example !== chosen);
  if (chooser) chooser.value = chosen.id;
}
if (chooser) {
  for (const example of examples) chooser.append(make("option", { value: example.id }, example.querySelector("h3").textContent));
  chooser.addEventListener("change", () => openExample(document.getElementById(chooser.value)));
  examples[0].before(chooser);
  examples[0].parentElement.classList.add("chosen");
}

// --- Tabs ----------------------------------------------------------------------------------------------------------

// All examples show the same kind of sample, on this page and on the pages opened later.
const tabGroups = [...document.querySelectorAll(".panels")].map((group) => {
  const panels = [...group.querySelectorAll(":scope > .panel")];
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": group.getAttribute("aria-label") });
  const tabs = panels.map((panel) => {
    const kind = panel.querySelector("h4").textContent;
    const tab = make("button", { type: "button", role: "tab", id: panel.id + ".tab", "aria-controls": panel.id }, kind);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });
  const missing = make("p", { class: "missing", hidden: "" });
  group.removeAttribute("role");
  group.removeAttribute("aria-label");
  group.prepend(list, missing);
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
  return { panels, tabs, missing, indexOf: (kind) => tabs.findIndex((tab) => tab.textContent === kind) };
});

// Shows a kind of sample. An example without that kind shows its first sample, and says so.
function showSample(kind) {
  const owner = tabGroups.find(({ indexOf }) => indexOf(kind) >= 0);
  for (const { panels, tabs, missing, indexOf } of tabGroups) {
    const chosen = Math.max(0, indexOf(kind));
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", at === chosen);
      tab.tabIndex = at === chosen ? 0 : -1;
      setHidden(panels[at], at !== chosen);
    });
    missing.hidden = !kind || indexOf(kind) >= 0;
    if (missing.hidden) continue;
    missing.replaceChildren(words.noSample(kind, tabs[chosen].textContent));
    if (owner) missing.append(make("a", { href: `#${owner.panels[owner.indexOf(kind)].id}` }, words.otherSample(kind)));
  }
}
function chooseSample(kind, list) {
  // The content above may change its height. Scrolling keeps the tabs where they are on the screen.
  const before = list.getBoundingClientRect().top;
  showSample(kind);
  scrollBy({ top: list.getBoundingClientRect().top - before, behavior: "instant" });
  store("sample", kind);
}
showSample(stored("sample"));
if (examples.length > 0) openExample(examples[0]);

// Shows whatever contains an element of the examples.
function openSample(element) {
  const example = element.closest(".example");
  if (example) openExample(example);
  const panel = element.closest(".panel");
  if (panel) showSample(panel.querySelector("h4").textContent);
}
document.addEventListener("beforematch", (event) => openSample(event.target));

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
    const theme = localStorage.getItem("tcgen.theme");
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
<link rel="stylesheet" href="{{root}}assets/colors.css">
<link rel="stylesheet" href="{{root}}assets/frame.css">
<link rel="stylesheet" href="{{root}}assets/content.css">
<link rel="stylesheet" href="{{root}}assets/members.css">
<link rel="stylesheet" href="{{root}}assets/samples.css">
{{alternate}}<script src="{{root}}assets/theme.js"></script>
<script defer src="{{root}}assets/search.js"></script>
{{indexes}}<script defer src="{{root}}assets/page.js"></script>
<script defer src="{{root}}assets/samples.js"></script>
<script defer src="{{root}}assets/members.js"></script>
<script defer src="{{root}}assets/places.js"></script>
<script defer src="{{root}}assets/searchbox.js"></script>
</head>
<body data-root="{{root}}" data-page="{{page}}">
{{bar}}{{content}}</body>
</html>

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("assets/colors.css", `assets/colors.css`),
    ("assets/content.css", `assets/content.css`),
    ("assets/frame.css", `assets/frame.css`),
    ("assets/icon.svg", `assets/icon.svg`),
    ("assets/members.css", `assets/members.css`),
    ("assets/members.js", `assets/members.js`),
    ("assets/page.js", `assets/page.js`),
    ("assets/places.js", `assets/places.js`),
    ("assets/samples.css", `assets/samples.css`),
    ("assets/samples.js", `assets/samples.js`),
    ("assets/search.js", `assets/search.js`),
    ("assets/searchbox.js", `assets/searchbox.js`),
    ("assets/theme.js", `assets/theme.js`),
    ("bar.html.template", `bar.html.template`),
    ("page.html.template", `page.html.template`),
]
}

// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/usage`, each named by its path.
package enum EmbeddedUsage {
package static let `page.html.template` = #"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{contentSecurityPolicy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<style>{{style}}</style>
</head>
<body>
<header class="bar">
<b>tcapi usage</b>
<fieldset><legend class="hidden">Language · 语言</legend>
<label><input type="radio" name="language" class="english" {{english}}><span lang="en">English</span></label>
<label><input type="radio" name="language" class="chinese" {{chinese}}><span lang="zh-CN">中文</span></label>
</fieldset>
</header>
{{content}}</body>
</html>

"""#

package static let `usage.css` = #"""
:root {
  color-scheme: light;
  --ground: #ffffff; --raised: #f7f8fa; --line: #e2e6ec; --line-strong: #c9d0da; --text: #1b2230; --quiet: #566072; --accent: #0a58ca;
  --good: #2f9e63; --bad: #c2410c; --third: #8a1f8f;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
    "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #0e1116; --raised: #161b22; --line: #272e38; --line-strong: #3a4350; --text: #e4e8ee; --quiet: #9aa5b5; --accent: #7db4ff;
    --good: #4cc38a; --bad: #f0a15e; --third: #d9a3ec;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 400 1rem/1.55 var(--sans); overflow-wrap: break-word; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:root:has(.chinese:checked) main[lang="en"], :root:has(.english:checked) main[lang="zh-CN"] { display: none; }

.bar { display: flex; align-items: center; gap: 1rem; padding: .6rem max(1.5rem, (100vw - 84rem) / 2); border-bottom: 1px solid var(--line); }
.bar b { font: 600 .9375rem/1.5 var(--mono); }
.bar fieldset { display: flex; margin: 0 0 0 auto; padding: 0; border: 1px solid var(--line-strong); border-radius: 7px; }
.bar label { position: relative; cursor: pointer; }
.bar input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.bar span { display: block; padding: .2rem .8rem; border-radius: 6px; font: 500 .875rem/1.5 var(--sans); }
.bar input:checked + span { background: var(--raised); color: var(--accent); font-weight: 600; }
.bar input:focus-visible + span { outline: 2px solid var(--accent); }

main { max-width: 84rem; margin: 0 auto; padding: 1.25rem 1.5rem 4rem; }
h1, h2 { line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h1 { margin: .25rem 0 .35rem; font-size: 1.875rem; }
h2 { margin: 2.5rem 0 .35rem; font-size: 1.25rem; }
p { margin: 0 0 .75rem; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .75rem; margin: 1.25rem 0 0; }
.figures div { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
.figures dt { color: var(--quiet); font-size: .8125rem; }
.figures dd { margin: 0; font-size: 1.375rem; font-weight: 600; font-variant-numeric: tabular-nums; }

.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 30rem); gap: 1.5rem; align-items: start; }
.pair.even { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
figure { margin: 0; overflow-x: auto; }
figure > svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.pair.even figure > svg { min-width: 0; }
figcaption ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .35rem 0 0; padding: 0; list-style: none; color: var(--quiet); font-size: .8125rem; }
figcaption svg { display: inline-block; width: 1.5rem; height: .7rem; margin-right: .4rem; vertical-align: baseline; }
.table { max-height: 19rem; overflow: auto; border: 1px solid var(--line); border-radius: 10px; }
.table.whole { max-height: 36rem; }
table { width: 100%; border-collapse: collapse; font-size: .8125rem; line-height: 1.5; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; top: 0; background: var(--raised); color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; white-space: nowrap; }
td { overflow-wrap: anywhere; }
tfoot > tr > * { border-top: 2px solid var(--line-strong); font-weight: 600; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
code { font: 400 .8125rem/1.5 var(--mono); overflow-wrap: anywhere; }
tbody th code { display: block; min-width: 15rem; white-space: normal; }

svg text { fill: var(--quiet); font: 400 12px var(--sans); font-variant-numeric: tabular-nums; }
svg .code { fill: var(--text); font: 400 12px var(--mono); }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .axis { stroke: var(--line-strong); stroke-width: 1; }
svg .line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
svg .target { fill: transparent; }
svg g:hover > .target { fill: var(--text); fill-opacity: .06; }
.fill.first { fill: var(--good); }
.fill.second { fill: var(--bad); }
.fill.third { fill: var(--line-strong); }
.fill.only { fill: var(--accent); }
.line.first, .dot.first { stroke: var(--good); }
.line.second, .dot.second { stroke: var(--accent); stroke-dasharray: 7 4; }
.line.third, .dot.third { stroke: var(--bad); stroke-dasharray: 2 4; }
.line.only, .dot.only { stroke: var(--accent); }
.dot { stroke-width: 5; stroke-linecap: round; }

@media (max-width: 70rem) {
  .pair, .pair.even { grid-template-columns: minmax(0, 1fr); }
  .pair.even figure > svg { min-width: 34rem; }
}
@media (max-width: 45rem) {
  main { padding: 1rem 1rem 3rem; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media print {
  .bar { display: none; }
  .table, .table.whole { max-height: none; }
  .pair, .pair.even { display: block; }
  h2, figure { break-after: avoid; }
}

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("page.html.template", `page.html.template`),
    ("usage.css", `usage.css`),
]
}

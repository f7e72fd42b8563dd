extension SiteAsset {
    /// The style of the frame: colours, fonts, bar, search and navigation.
    static let frameStyle = SiteAsset(
        name: "frame.css",
        text: #"""
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

            """#)
}

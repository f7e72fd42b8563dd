extension SiteAsset {
    /// The style of the content: tables, code and cards, and the layout on a phone.
    static let contentStyle = SiteAsset(
        name: "content.css",
        text: #"""
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

            """#)
}

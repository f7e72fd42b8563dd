extension SiteAsset {
    /// The search box and its list.
    static let searchBoxScript = SiteAsset(
        name: "searchbox.js",
        text: #"""
            // The search box: a combobox with a list of links. `/` goes to it, arrows walk, Enter opens, Escape leaves.
            const field = document.querySelector(".search input");
            const results = document.querySelector(".results");
            const kinds = ["", words.input, words.output, words.object];
            let options = [];
            let chosen = -1;

            // The text with what was searched for marked. Single letters stand everywhere, and a few marks say enough.
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

            function option(entry, terms) {
              const link = make("a", {
                role: "option", id: `result${options.length}`, tabindex: "-1", "aria-selected": "false",
                href: address(entry.service, entry.page, entry.anchor) });
              link.append(make("b", {}, ...marked(entry.name, terms)));
              if (entry.owner) link.append(make("span", { class: "of" }, `${entry.owner} · ${kinds[entry.kind]}`));
              const own = (isChinese && entry.chinese) || entry.english;
              const other = isChinese ? entry.english : entry.chinese;
              // What was found in the other language is shown in it.
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

            function show() {
              const { words: terms, actions, members } = Search.find(field.value, 8, 20);
              options = [];
              chosen = -1;
              if (terms.length === 0) return close();
              const found = [...section(words.actions, actions, terms), ...section(words.members, members, terms)];
              results.replaceChildren(...(found.length > 0 ? found : [make("div", { class: "none" }, words.none)]));
              results.hidden = false;
              results.scrollTop = 0;
              field.setAttribute("aria-expanded", "true");
              choose(options.length > 0 ? 0 : -1);
              status.textContent = options.length > 0 ? words.results(options.length) : words.none;
            }

            field.addEventListener("input", show);
            field.addEventListener("focus", () => { if (field.value) show(); });
            field.addEventListener("keydown", (event) => {
              if (event.isComposing) return;
              if (event.key === "Escape") {
                if (results.hidden) field.blur();
                else close();
                return;
              }
              if (results.hidden || options.length === 0) return;
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
              const isAsked = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
              if (!isAsked || event.altKey) return;
              event.preventDefault();
              field.focus();
              field.select();
            });

            """#)
}

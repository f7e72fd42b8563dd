extension SiteAsset {
    /// Finds actions and parameters.
    static let searchScript = SiteAsset(
        name: "search.js",
        text: #"""
            // Finds actions and parameters, by their names and by what is said of them in English and in Chinese. The indexes come as
            // scripts that call `addIndex`, since a page on disk may not fetch.
            const indexes = [];
            function addIndex(index) {
              indexes.push(index);
            }

            const Search = (() => {
              const actionKind = 0, inputKind = 1, outputKind = 2, objectKind = 3;
              let entries = [];
              let read = 0;

              function add(kind, service, name, owner, page, anchor, english, chinese) {
                entries.push({
                  kind, service, name, owner, page, anchor, english, chinese,
                  key: name.toLowerCase(), text: (english + "\n" + chinese).toLowerCase(),
                });
              }

              // Members stand as name, number of the text, name, number of the text, ...; texts as English, Chinese, ...
              function addMembers(kind, { folder, texts }, members, owner, page, prefix) {
                for (let at = 0; at < members.length; at += 2) {
                  const [name, text] = [members[at], 2 * members[at + 1]];
                  add(kind, folder, name, owner, page, prefix + name, texts[text], texts[text + 1]);
                }
              }

              function prepare() {
                for (; read < indexes.length; read += 1) {
                  const index = indexes[read];
                  for (const [name, file, , english, chinese, inputs, outputs] of index.actions) {
                    add(actionKind, index.folder, name, "", file || name, "", english, chinese);
                    addMembers(inputKind, index, inputs, name, file || name, "input.");
                    addMembers(outputKind, index, outputs, name, file || name, "output.");
                  }
                  for (const [name, file, members] of index.objects) {
                    addMembers(objectKind, index, members, name, file, `type-${name}.`);
                  }
                }
              }

              // How well a word fits an entry; 0 where it does not.
              function fit(entry, word) {
                const at = entry.key.indexOf(word);
                if (at === 0) return entry.key.length === word.length ? 100 : 60;
                if (at > 0) {
                  const first = entry.name[at];
                  return first >= "A" && first <= "Z" ? 45 : 30;
                }
                return entry.text.includes(word) ? 12 : 0;
              }

              function find(query, actionLimit, memberLimit) {
                prepare();
                const words = query.toLowerCase().split(/\s+/).filter(Boolean);
                if (words.length === 0) return { words, actions: [], members: [] };
                const hits = [];
                for (const entry of entries) {
                  let score = 0;
                  for (const word of words) {
                    const points = fit(entry, word);
                    if (points === 0) { score = 0; break; }
                    score += points;
                  }
                  // Inputs before outputs before what lies deeper, where all else is equal.
                  if (score > 0) hits.push({ entry, score: score - entry.kind });
                }
                hits.sort((one, other) => other.score - one.score);
                const actions = [], members = [], seen = new Map();
                for (const { entry } of hits) {
                  if (entry.kind === actionKind) {
                    if (actions.length < actionLimit) actions.push(entry);
                  } else if (members.length < memberLimit) {
                    // Nearly every action has an ImageUrl: a name may not push out all others.
                    const times = seen.get(entry.name) ?? 0;
                    if (times < 5) members.push(entry);
                    seen.set(entry.name, times + 1);
                  }
                }
                return { words, actions, members };
              }

              return { find };
            })();

            """#)
}

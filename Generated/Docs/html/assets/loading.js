// Loads the scripts of the search index that a search lacks.
const Loading = (() => {
  // Files that are being loaded, and files that did not provide the expected index.
  const waiting = new Set(), failed = new Set();
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

  // Loads the files that are missing, and calls `arrived` after each. All actions come before the members, since they are small
  // and the most frequent target of a search.
  //
  // - files: [path, a function that returns true if the file has arrived].
  // - actions, members: The folders of the services whose actions or members are needed.
  // - guides: The folder of the guides, or an empty text.
  function load({ files = [], actions, members, guides = "" }, arrived) {
    for (const [file, isThere] of files) request(file, isThere, arrived);
    for (const folder of actions) request(`search/${folder}.js`, () => indexes.has(folder), arrived);
    if (guides) request(`search/${guides}.js`, () => Search.complete.has(guides), arrived);
    for (const folder of members) request(`search/${folder}.members.js`, () => Search.complete.has(folder), arrived);
    loadNext();
  }

  return { load, waiting, failed };
})();

// Runs before the page is drawn, so that a page in the dark theme is never light first.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("tcgen.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* A browser may refuse storage to files. The page then follows the theme of the system. */ }
})();

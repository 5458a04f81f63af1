/** Languages of Discord's app that a person can choose, by Discord's names for them. */
// @ts-nocheck

const locales: readonly (readonly [string, string])[] = [
  ["en-US", "English"],
  ["de", "Deutsch"],
  ["es-ES", "Español"],
  ["fr", "Français"],
  ["pt-BR", "Português (Brasil)"],
  ["ru", "Русский"],
  ["uk", "Українська"],
];

const localeOptions = locales
  .map(([code, name]) => `<option value="${code}" lang="${code}">${name}</option>`)
  .join("");

/** The page without its messages. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Footnote playground</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/page/main.js"></script>
</head>
<body>
<aside class="side" aria-label="Places and settings">
  <p class="server">Newsroom</p>
  <nav class="places" aria-label="Places">
    <button type="button" id="place-server" aria-pressed="true"># newsroom</button>
    <button type="button" id="place-direct" aria-pressed="false">@ Footnote</button>
  </nav>
  <div class="settings">
    <label>You are<select id="role">
      <option value="member">a member</option><option value="moderator">a moderator</option>
    </select></label>
    <label>Language<select id="locale">${localeOptions}</select></label>
  </div>
</aside>
<main>
  <header class="top">
    <h1 id="place"># newsroom</h1>
    <p>The real bot on a Discord of its own, on this machine alone</p>
  </header>
  <div id="messages" class="messages" role="log" aria-label="Messages" tabindex="0">
    <div class="welcome">
      <h2>Welcome to the newsroom</h2>
      <p>Type <kbd>/</kbd> for the bot's commands, or say something and open the menu of your message.</p>
      <p>To begin: <button type="button" id="example" class="button primary">How many troops are near Ukraine?</button></p>
    </div>
  </div>
  <div id="composer" class="composer"></div>
</main>
</body>
</html>
`;

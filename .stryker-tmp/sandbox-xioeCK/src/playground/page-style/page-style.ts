/** Colours, the frame of the page, and its controls. Colours of text keep a contrast of 4.5 to 1 (WCAG 2, AA). */
// @ts-nocheck

export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #313338);
  --side: light-dark(#f2f3f5, #2b2d31);
  --field: light-dark(#ebedef, #383a40);
  --raised: light-dark(#ffffff, #2b2d31);
  --line: light-dark(#dcdee2, #45474e);
  --text: light-dark(#2e3338, #dbdee1);
  --strong: light-dark(#060607, #f2f3f5);
  --muted: light-dark(#595c63, #a9adb4);
  --link: light-dark(#0056b3, #4ab3ff);
  --accent: #4752c4;
  --hover: light-dark(#f2f3f5, #2e3035);
  --private: light-dark(#eef0ff, #36395a);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; height: 100dvh; display: grid; grid-template-columns: 15rem minmax(0, 1fr);
  background: var(--page); color: var(--text);
  font: 1rem/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
}
h1, h2, h3, p { margin: 0; }
a { color: var(--link); }
button, select, input, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.side { background: var(--side); display: flex; flex-direction: column; min-height: 0; }
.server {
  padding: 0.8rem 1rem; font-weight: 600; color: var(--strong);
  border-block-end: 1px solid var(--line);
}
.places { flex: 1; padding: 0.75rem 0.5rem; display: flex; flex-direction: column; gap: 2px; }
.places button {
  border: 0; border-radius: 4px; padding: 0.4rem 0.6rem; text-align: start; background: none;
  color: var(--muted); cursor: pointer;
}
.places button:hover, .places button[aria-pressed=true] { background: var(--field); color: var(--strong); }
.settings { padding: 0.75rem; display: grid; gap: 0.5rem; border-block-start: 1px solid var(--line); }
.settings label { font-size: 0.8rem; color: var(--muted); display: grid; gap: 0.15rem; }
select, input, textarea {
  background: var(--field); border: 1px solid var(--line); border-radius: 4px; padding: 0.4rem 0.5rem;
  color: var(--strong); max-width: 100%; min-width: 0;
}
main { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.top {
  padding: 0.8rem 1rem; display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap;
  border-block-end: 1px solid var(--line);
}
.top h1 { font-size: 1rem; color: var(--strong); }
.top p { font-size: 0.85rem; color: var(--muted); }
.messages { flex: 1; overflow-y: auto; padding-block: 1rem; }
.messages:focus-visible { outline-offset: -2px; }
.welcome { padding: 0.5rem 1rem 1rem; display: grid; gap: 0.5rem; }
.welcome h2 { font-size: 1.5rem; color: var(--strong); }
kbd {
  font: inherit; padding: 0 0.35rem; border: 1px solid var(--line); border-radius: 3px; background: var(--field);
}
dialog {
  width: min(44rem, calc(100vw - 1.5rem)); max-height: 85dvh; padding: 1rem; border: 1px solid var(--line);
  border-radius: 8px; background: var(--raised); color: var(--text);
}
dialog::backdrop { background: rgb(0 0 0 / 60%); }
.dialog-head { display: flex; justify-content: space-between; gap: 1rem; margin-block-end: 0.75rem; }
.dialog-head h2 { font-size: 1.1rem; color: var(--strong); }
dialog pre {
  margin: 0; padding: 0.75rem; max-height: 65dvh; overflow: auto; background: var(--field); border-radius: 4px;
  font: 0.8rem/1.45 Consolas, "Liberation Mono", monospace;
}
.form { display: grid; gap: 0.75rem; justify-items: start; }
.form .field { width: 100%; }
@media (max-width: 40rem) {
  body { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
  .side { flex-flow: row wrap; border-block-end: 1px solid var(--line); }
  .server { display: none; }
  .places { flex: 1 1 100%; flex-direction: row; padding: 0.3rem 0.5rem; }
  .settings { flex: 1; grid-template-columns: 1fr 1fr; padding: 0.3rem 0.5rem 0.5rem; border: 0; }
  .top p { display: none; }
  .top { padding-block: 0.4rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .thinking { animation: pulse 1.2s ease-in-out infinite alternate; }
}
@keyframes pulse { to { opacity: 0.6; } }
`;

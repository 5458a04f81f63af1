/** Messages and what they are made of. */
// @ts-nocheck

export const cardStyle = `
.message {
  position: relative; display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); column-gap: 1rem;
  padding: 0.35rem 1rem; margin-block-start: 0.75rem;
}
.message:hover { background: var(--hover); }
.message.ephemeral { background: var(--private); box-shadow: inset 3px 0 var(--accent); }
.avatar {
  width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center; background: #5c6470;
  color: #fff; font-weight: 600;
}
.avatar.bot { background: var(--accent); font: 700 2rem/1 Georgia, serif; padding-block-start: 0.85rem; }
.used { grid-column: 2; font-size: 0.85rem; color: var(--muted); margin-block-end: 0.2rem; }
.used strong, .used-command { color: var(--strong); }
.message-head { display: flex; align-items: center; gap: 0.5rem; }
.name { color: var(--strong); font-weight: 600; }
.badge {
  background: var(--accent); color: #fff; font-size: 0.65rem; font-weight: 600; padding: 0.05rem 0.3rem;
  border-radius: 3px;
}
.message-head time, .edited { font-size: 0.75rem; color: var(--muted); }
.message-body { display: grid; gap: 0.4rem; min-width: 0; justify-items: start; overflow-wrap: anywhere; }
.message-head { width: 100%; }
.menu-holder { position: relative; margin-inline-start: auto; }
.more {
  border: 1px solid transparent; border-radius: 4px; background: none; color: var(--muted); cursor: pointer;
  padding: 0 0.5rem; font-weight: 700;
}
.message:hover .more, .more:focus-visible, .more[aria-expanded=true] {
  border-color: var(--line); background: var(--raised); color: var(--strong);
}
.menu {
  position: absolute; inset-block-start: 100%; inset-inline-end: 0; z-index: 2; min-width: 12rem; padding: 0.35rem;
  display: grid; background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
}
.menu button {
  border: 0; border-radius: 3px; background: none; padding: 0.4rem 0.5rem; text-align: start; cursor: pointer;
}
.menu button:hover, .menu button:focus-visible { background: var(--accent); color: #fff; outline-offset: -2px; }
.container {
  display: grid; gap: 0.6rem; padding: 0.9rem 1rem; width: 100%; max-width: 40rem; background: var(--raised);
  border: 1px solid var(--line); border-inline-start: 4px solid var(--line); border-radius: 8px;
}
.section { display: flex; gap: 0.75rem; justify-content: space-between; align-items: flex-start; }
.section-text { min-width: 0; flex: 1; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; max-width: 40rem; }
.container hr { width: 100%; margin: 0; border: 0; border-block-start: 1px solid var(--line); }
.container hr.gap { border: 0; }
.markdown { display: grid; gap: 0.1rem; }
.markdown p { min-height: 1em; }
.markdown .heading { color: var(--strong); font-size: 1rem; line-height: 1.375; }
.markdown .level-1 { font-size: 1.5rem; }
.markdown .level-2 { font-size: 1.25rem; }
.subtext, .private, .thinking { font-size: 0.8125rem; color: var(--muted); }
.markdown strong { color: var(--strong); }
.item { padding-inline-start: 0.5rem; }
blockquote { margin: 0 0 0.2rem; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--line); }
code { font: 0.85em Consolas, "Liberation Mono", monospace; background: var(--field); padding: 0 0.2rem; }
.mention { background: light-dark(#e3e6fd, #3c4270); color: var(--strong); padding: 0 0.15rem; border-radius: 3px; }
mark { background: var(--field); color: inherit; }
.button {
  display: inline-block; border: 1px solid transparent; border-radius: 8px; padding: 0.3rem 0.85rem;
  min-height: 2rem; font-size: 0.875rem; font-weight: 500; line-height: 1.4; text-decoration: none; cursor: pointer;
}
.button.secondary, .button.link {
  background: light-dark(#e3e5e8, #4e5058); color: light-dark(#2e3338, #ffffff);
}
.section > .button { flex: none; }
.button.primary { background: var(--accent); color: #fff; }
.button.success { background: #1f7a40; color: #fff; }
.button.danger { background: #b8272a; color: #fff; }
.button:hover { filter: brightness(0.92); }
.button:disabled, .button[aria-busy=true] { opacity: 0.6; cursor: default; }
.notice { margin: 0.75rem 1rem 0; padding-inline-start: 3.5rem; font-size: 0.875rem; color: light-dark(#a3181b, #ffa3a5); }
.link-button { border: 0; background: none; padding: 0; color: var(--link); text-decoration: underline; cursor: pointer; }
@media (max-width: 40rem) {
  .message { grid-template-columns: 1.75rem minmax(0, 1fr); column-gap: 0.6rem; padding-inline: 0.6rem; }
  .avatar { width: 1.75rem; height: 1.75rem; font-size: 0.8rem; }
  .avatar.bot { font-size: 1.4rem; padding-block-start: 0.6rem; }
  .section { flex-direction: column; gap: 0.4rem; }
  .container { padding: 0.7rem; }
  .notice { padding-inline-start: 2.35rem; margin-inline: 0.6rem; }
}
`;

/** Where a person types, and the lists above it. */
// @ts-nocheck

export const composerStyle = `
.composer { position: relative; padding: 0 1rem 1.25rem; }
.line { position: relative; }
.line > input { width: 100%; padding: 0.7rem 1rem; border: 0; border-radius: 8px; }
.line > input::placeholder, .field input::placeholder { color: var(--muted); opacity: 1; }
.picker {
  position: absolute; inset-block-end: calc(100% + 0.5rem); inset-inline: 0; z-index: 3; max-height: 45dvh;
  overflow-y: auto; padding: 0.4rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
}
.picker [role=option] {
  padding: 0.45rem 0.6rem; border-radius: 4px; display: flex; gap: 0.25rem 0.75rem; flex-wrap: wrap;
  align-items: baseline; cursor: pointer;
}
.picker [aria-selected=true] { background: var(--field); }
.option-title { color: var(--strong); font-weight: 500; }
.option-detail { color: var(--muted); font-size: 0.875rem; }
.command-form { background: var(--side); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem; display: grid; gap: 0.6rem; }
.command-head { display: flex; gap: 0.6rem; align-items: baseline; flex-wrap: wrap; }
.chip { color: #fff; background: var(--accent); border-radius: 4px; padding: 0.1rem 0.45rem; font-weight: 500; }
.command-description { color: var(--muted); font-size: 0.875rem; }
.fields { display: grid; gap: 0.5rem; }
.field-holder { position: relative; }
.field { display: grid; gap: 0.15rem; }
.field-label { font-size: 0.8rem; font-weight: 600; color: var(--muted); }
.field input, .field select, .field textarea { width: 100%; }
.command-end { display: flex; gap: 0.5rem; flex-wrap: wrap; }
.more-options { display: flex; gap: 0.5rem; flex-wrap: wrap; flex: 1; }
.chip-button {
  border: 1px dashed var(--muted); border-radius: 4px; background: none; padding: 0.2rem 0.6rem; cursor: pointer;
  color: var(--text); font-size: 0.875rem;
}
@media (max-width: 40rem) { .composer { padding: 0 0.6rem 0.6rem; } }
`;

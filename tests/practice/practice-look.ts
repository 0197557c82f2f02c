/** How the practice pages look, in light and dark. */
const COMMON = `
  :root { color-scheme: light dark; --ink: light-dark(#2b2622, #f1ece5); --soft: light-dark(#6a6159, #b3aaa0);
    --paper: light-dark(#fffdfa, #23201d); --line: light-dark(#e2dbd1, #423c36); --crust: light-dark(#9a3f0c, #f0955c); }
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); }
  h1, h2 { line-height: 1.2; margin: 0 0 0.4rem; text-wrap: balance; }
  .soft { color: var(--soft); }
`;

export const EMPLOYER_LOOK = `${COMMON}
  body { background: light-dark(#f4efe8, #171513); display: grid; grid-template-columns: minmax(17rem, 22rem) minmax(0, 46rem);
    gap: 2rem; justify-content: center; align-items: start; padding: 2rem; }
  .guide { position: sticky; top: 2rem; font-size: 0.95rem; }
  .guide h2 { font-size: 1.35rem; }
  .guide ol { padding: 0; margin: 1.2rem 0; list-style: none; counter-reset: step; }
  .guide li { counter-increment: step; position: relative; padding: 0 0 1rem 2.4rem; }
  .guide li::before { content: counter(step); position: absolute; left: 0; top: 0.05rem; width: 1.6rem; height: 1.6rem;
    border-radius: 50%; display: grid; place-items: center; font-size: 0.85rem; font-weight: 600;
    background: var(--crust); color: light-dark(#fff, #1d1a17); }
  .label { margin: 0 0 0.3rem; font-size: 0.8rem; letter-spacing: 0.04em; font-weight: 600; color: var(--crust); }
  .employer { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
  .employer header { display: flex; align-items: center; gap: 0.6rem; padding: 0.9rem 1.5rem; border-bottom: 1px solid var(--line);
    font-weight: 600; }
  .employer nav { margin-left: auto; font-weight: 400; font-size: 0.9rem; color: var(--soft); }
  .mark { width: 1.5rem; height: 1.5rem; border-radius: 50% 50% 45% 45%; background: var(--crust); }
  main { padding: 1.5rem; }
  iframe { display: block; width: 100%; height: 30rem; border: 1px solid var(--line); border-radius: 10px; margin-top: 1.25rem; }
  @media (max-width: 52rem) { body { grid-template-columns: minmax(0, 1fr); padding: 1rem; } .guide { position: static; } }
`;

export const FORM_LOOK = `${COMMON}
  body { background: var(--paper); padding: 1.25rem 1.5rem; }
  h2 { font-size: 1.15rem; }
  label { display: block; margin: 0.7rem 0 0.2rem; font-size: 0.9rem; color: var(--soft); }
  input { font: inherit; width: 100%; max-width: 24rem; padding: 0.45rem 0.6rem; border-radius: 8px; color: inherit;
    border: 1px solid light-dark(#bdb3a6, #6a6158); background: light-dark(#fff, #1b1917); }
  input[type=file] { border: 0; padding-left: 0; background: none; font-size: 0.9rem; }
  button { font: inherit; font-weight: 600; margin-top: 1.1rem; padding: 0.6rem 1.3rem; border: 0; border-radius: 999px; cursor: pointer;
    background: var(--crust); color: light-dark(#fff, #1d1a17); }
  button:disabled { opacity: 0.6; cursor: default; }
  :focus-visible { outline: 3px solid light-dark(#e3a27a, #8a4d24); outline-offset: 2px; }
`;

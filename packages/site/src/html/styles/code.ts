/** A code's page: its strip of facts. */
export const codeStyle = `dl.strip { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 6px; background: var(--line); overflow: hidden; }
dl.strip > div { display: block; flex: 1 1 auto; min-width: 6.2rem; padding: .45rem .7rem .5rem; border: 0; background: var(--paper); box-shadow: 0 0 0 1px var(--line); }
dl.strip dt { font-size: .8rem; }
dl.strip dd { font-weight: 600; font-size: .95rem; line-height: 1.3; }
@media (max-width: 34rem) { dl.strip { grid-template-columns: 1fr 1fr; } }
`;

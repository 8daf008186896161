/** The ways to everywhere: what most come for at the head, the rest at the foot as well, and on a phone only there. */
export const navigationStyle = `header.site nav ul { gap: .1rem .95rem; }
@media (max-width: 46rem) { header.site .more { display: none; } }
footer.site nav ul { border: 0; padding: 0 0 .6rem; }
`;

const page = ':has(main a[href$="/cheatsheet.pdf"])';
const sheet = `body${page} main`;

/** The cheatsheet on paper: all of it on one sheet of A4, in two columns. */
export const cheatsheetStyle = `
@page cheatsheet { size: A4; margin: 9mm; }
@media print {
  body${page} { page: cheatsheet; }
  body${page} > header { display: none; }
  ${sheet} { font-size: 6.8pt; line-height: 1.22; }
  ${sheet} h1 { font-size: 13pt; }
  ${sheet} :is(.lead, .badge, header + p, thead) { display: none; }
  ${sheet} article { columns: 2; column-gap: 5mm; }
  ${sheet} article > header { column-span: all; margin: 0 0 1mm; padding: 0; border: 0; }
  ${sheet} h2 { font-size: 8pt; margin: 1.4mm 0 .6mm; }
  ${sheet} .scroll { margin: 0; overflow: visible; }
  ${sheet} :is(table, tbody, tr, td, tbody th) { display: block; font-size: 1em; padding: 0; border: 0; }
  ${sheet} tr { margin-bottom: .75mm; break-inside: avoid; }
}
`;

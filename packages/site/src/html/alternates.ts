/**
 * Where the other forms of a page are; an address with a query has it after the suffix.
 *
 * @example alternateLinks("/404")[0]?.href // "/404.json"
 */
export function alternateLinks(
  path: string,
): readonly { readonly href: string; readonly type: string }[] {
  const [base = "", ...query] = path.split("?");
  const stem = base === "/" ? "/index" : base;
  const rest = query.length === 0 ? "" : `?${query.join("?")}`;
  return [
    { href: `${stem}.html${rest}`, type: "text/html" },
    { href: `${stem}.json${rest}`, type: "application/json" },
    { href: `${stem}.md${rest}`, type: "text/markdown" },
    { href: `${stem}.txt${rest}`, type: "text/plain" },
  ];
}

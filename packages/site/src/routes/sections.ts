import { addresses, type Section } from "@verdict/lookup";

/** The addresses of all pages by kind: those of the reference, and what the site has besides. */
export function sections(): readonly Section[] {
  const [start, ...others] = addresses();
  const tools = { title: "Tools", paths: ["/choose", "/decide", "/flows"] };
  return [...(start === undefined ? [] : [start]), tools, ...others];
}

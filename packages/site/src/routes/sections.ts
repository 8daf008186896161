import { addresses, type Section } from "@verdict/lookup";
import { flowIds } from "@verdict/lookup/decide";

/** The addresses of all pages by kind: those of the reference, and what the site has besides. */
export function sections(): readonly Section[] {
  const [start, ...others] = addresses();
  const flows = flowIds.map((it) => `/flows/${it}`);
  const tools = {
    title: "Tools",
    paths: ["/choose", "/choose/tree", "/decide", "/flows", ...flows],
  };
  return [...(start === undefined ? [] : [start]), tools, ...others];
}

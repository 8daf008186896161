import { type Command, exit } from "../command.ts";
import { madePage } from "../made.ts";
import { find } from "./search.ts";

/** `verdict 404`, `verdict 401 403`, `verdict 5xx`; any other words are searched for. */
export const show: Command = {
  name: "",
  usage: "verdict <words>",
  summary: "a code, codes side by side, a class; other words are searched for",
  complete: async () => {
    const { statuses } = await import("@verdict/codes");
    return [...statuses.map((it) => String(it.code)), "1xx", "2xx", "3xx", "4xx", "5xx"];
  },
  run: async (call) => {
    const query = call.words.join(" ");
    const path = pathOf(query);
    if (path !== undefined) {
      const page = madePage(path) ?? (await import("@verdict/lookup/pages")).pageAt(path);
      if (page !== undefined) {
        call.print.page(page, `verdict ${page.path.slice(1).replaceAll("-vs-", " ")} --full`);
        return exit.done;
      }
    }
    return find(call, query);
  },
};

/** The page that a code, several codes or a class stand for; other words stand for none. */
function pathOf(query: string): string | undefined {
  const parts = query
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  if (!parts.every((it) => /^(?:\d{3}|[1-5]xx)$/.test(it))) return undefined;
  return `/${[...new Set(parts)].join("-vs-")}`;
}

import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";
import { madePage } from "../made.ts";
import { find } from "./search.ts";

/** `verdict 404`, `verdict 401 403`, `verdict 5xx`; any other words are searched for. */
export const show: Command = {
  name: "",
  usage: "verdict <words>",
  summary: "a code, codes side by side, a class; other words are searched for",
  options: {
    in: { help: "code for it in what you use, as it ran", value: "<framework>" },
  },
  complete: async () => {
    const { statuses } = await import("@verdict/codes");
    return [...statuses.map((it) => String(it.code)), "1xx", "2xx", "3xx", "4xx", "5xx"];
  },
  run: async (call) => {
    const query = call.words.join(" ");
    const path = pathOf(query);
    const tool = optionOf(call, "in");
    if (tool !== undefined) return recipe(call, query, tool);
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

/** `verdict 429 --in fastapi`: the program itself, to be redirected into a file. */
async function recipe({ print }: Call, query: string, tool: string): Promise<number> {
  if (!/^\d{3}$/.test(query))
    throw new UsageError("--in goes with one code: verdict 429 --in fastapi");
  const { recipeFor } = await import("@verdict/lookup/pages");
  const it = recipeFor(Number(query), tool);
  if (it.kind === "page") {
    print.page(it.doc, `verdict ${query} --full`);
    return exit.done;
  }
  if (it.unknown) throw new UsageError(it.detail.replace(/\.$/, ""));
  print.note(it.detail);
  return exit.nothing;
}

/** The page that a code, several codes or a class stand for; other words stand for none. */
function pathOf(query: string): string | undefined {
  const parts = query
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  if (!parts.every((it) => /^(?:\d{3}|[1-5]xx)$/.test(it))) return undefined;
  return `/${[...new Set(parts)].join("-vs-")}`;
}

import { type Call, exit } from "../command.ts";

/**
 * The page of a folder, or that of one name in it; what is near an unknown name.
 *
 * @param folder `by`, `methods` or `fields`: the command is called like the folder
 */
export async function showNamed(
  { words, print }: Call,
  folder: "by" | "methods" | "fields",
): Promise<number> {
  const { pageAt, suggest } = await import("@verdict/lookup/pages");
  const name = words.join(" ").trim();
  const slug = name.slice(0, 60).replace(/[^\w-]+/g, "-");
  const path = `/${folder}${name === "" ? "" : `/${slug}`}`;
  const page = pageAt(path);
  if (page !== undefined) {
    print.page(page, `verdict ${typedFor(page.path)} --full`);
    return exit.done;
  }
  const suggestions = suggest(path).filter((it) => it.startsWith(`/${folder}/`));
  if (print.format === "json") print.json({ query: name.slice(0, 60), results: [], suggestions });
  const near = suggestions.map((it) => `verdict ${typedFor(it)}`).join(", ");
  print.note(
    `No ${nouns[folder]} “${name.slice(0, 60)}” here. ${near === "" ? `All: verdict ${folder}` : `Near it: ${near}`}`,
  );
  return exit.nothing;
}

const nouns = { by: "sender", methods: "method", fields: "field" } as const;

/** `/by/nginx` as words: `by nginx`. */
function typedFor(path: string): string {
  return path.slice(1).replace("/", " ");
}

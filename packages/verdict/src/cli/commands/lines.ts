import { StringDecoder } from "node:string_decoder";
import type { SearchResult } from "@verdict/lookup/search";
import { type Call, exit, UsageError } from "../command.ts";
import type { Input } from "../io.ts";
import { find, isEmpty } from "./search.ts";

/** No line of a log needs more to be understood; the rest of a longer one is passed over. */
const longestLine = 8192;

/**
 * Lines on standard input: a single one gets its card, several get an answer in a line each as they come
 * (`tail -f access.log | verdict`). As JSON each answer is one line.
 */
export async function lines(call: Call): Promise<number> {
  let first: string | undefined;
  let count = 0;
  let answered = false;
  for await (const line of split(call.io.stdin)) {
    if (line.trim() === "") continue;
    count++;
    if (count === 1) {
      first = line;
      continue;
    }
    if (count === 2 && first !== undefined) answered = (await answer(call, first)) || answered;
    answered = (await answer(call, line)) || answered;
  }
  if (first === undefined) throw new UsageError("type a code or words, such as verdict 404");
  if (count === 1) return find(call, first);
  return answered ? exit.done : exit.nothing;
}

/** One line for one line. */
async function answer({ print }: Call, line: string): Promise<boolean> {
  const { search } = await import("@verdict/lookup/search");
  const found = search(line);
  if (print.format === "json") {
    const { searchPage } = await import("@verdict/lookup/pages");
    print.jsonLine(searchPage(found).data);
  } else print.line(`${print.format === "md" ? "- " : ""}${await said(found)}`);
  return !isEmpty(found);
}

async function said({ results: [hit], help, page }: SearchResult): Promise<string> {
  if (hit === undefined) return help?.title ?? page ?? "? no status in this line";
  const { status } = await import("@verdict/codes");
  const line = status(hit.code)?.line;
  return `${hit.code} ${hit.name}${line === undefined ? "" : `: ${line}`}`;
}

/** Lines of a stream of any size, each cut to what is looked at. */
async function* split(input: Input): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of input) {
    const parts = (typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk))).split(
      "\n",
    );
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        yield rest;
        rest = "";
      }
      if (rest.length < longestLine) rest += part.slice(0, longestLine - rest.length);
    }
  }
  if (rest !== "") yield rest;
}

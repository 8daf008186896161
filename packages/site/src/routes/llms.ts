import { type Doc, type Line, pageAt, plain, renderMarkdown, type Section } from "@verdict/lookup";
import { flowIdIn, flowPage } from "@verdict/lookup/decide";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";
import { sections } from "./sections.ts";

/** What the pages are about that are no part of the reference. */
const tools: Readonly<Record<string, string>> = {
  "/choose": "Find the right status, by questions or in words",
  "/choose/tree": "All questions that lead to a status, on one page",
  "/decide": "What a resource as described answers, and by which decisions",
  "/flows": "What servers and clients decide, as diagrams",
};

let made: string | undefined;

/** `/llms.txt`: what there is, in Markdown, for programs that read; each link leads to the Markdown of a page. */
export function llms({ target, origin }: Call): Answer | undefined {
  if (target.suffix !== "txt") return undefined;
  made ??= contents();
  // Who reads the text elsewhere needs whole addresses.
  const content = made.replaceAll("](/", `](${origin}/`);
  return { kind: "file", type: "text/plain; charset=utf-8", content, fresh: true };
}

function contents(): string {
  return renderMarkdown({
    path: "/llms.txt",
    title: "Verdict",
    lead: pageAt("/")?.lead ?? "",
    blocks: [
      {
        kind: "text",
        line: [
          "Every page comes as Markdown (",
          { code: ".md" },
          "), as data (",
          { code: ".json" },
          ") and as text (",
          { code: ".txt" },
          "). ",
          { code: "/search.json?q=" },
          " finds by number, name, symptom or line of a log; ",
          { code: "/choose.json?q=" },
          " takes a situation in words and gives the status to send.",
        ],
      },
      ...sections().flatMap(
        ({ title, paths }: Section) =>
          [
            { kind: "heading", text: title },
            { kind: "list", items: paths.map(entry) },
          ] as const,
      ),
    ],
    data: undefined,
  });
}

function entry(path: string): Line {
  const link = `${path === "/" ? "/index" : path}.md`;
  const doc = pageAt(path) ?? flowAt(path);
  if (doc === undefined) return { link, text: tools[path] ?? path };
  const lead = doc.lead === undefined ? "" : `: ${plain(doc.lead)}`;
  return [{ link, text: doc.title }, lead];
}

function flowAt(path: string): Doc | undefined {
  const id = path.startsWith("/flows/") ? flowIdIn(path.slice("/flows/".length)) : undefined;
  return id === undefined ? undefined : flowPage(id);
}

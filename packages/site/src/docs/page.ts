import { isStatus, nameOf } from "@verdict/codes";
import type { Block, Doc, Inline, Line } from "@verdict/lookup";
import type { OpenApiDocument } from "@verdict/server/openapi";
import { type Listed, operationsOf } from "./operations.ts";

/** Where the documentation of the API is. */
export const docsPath = "/docs";

/** Where its document is. */
export const documentPath = "/openapi.json";

/** The operations of an API as a page: all there is without a script, and what programs read. */
export function docsPage(document: OpenApiDocument): Doc {
  const { title, version, description } = document.info;
  const operations = operationsOf(document);
  const groups = new Map<string, Listed[]>();
  for (const it of operations) {
    const group = it.operation.tags?.[0] ?? "";
    groups.set(group, [...(groups.get(group) ?? []), it]);
  }
  return {
    path: docsPath,
    title,
    badge: `version ${version} · OpenAPI ${document.openapi}`,
    lead: description ?? "What can be asked here, and every status that can come back.",
    blocks: [
      {
        kind: "text",
        line: ["For programs: ", { link: documentPath, text: documentPath }],
      },
      ...[...groups].flatMap(([name, listed]): Block[] => [
        ...(name === "" ? [] : [{ kind: "heading", text: name } as const]),
        {
          kind: "table",
          head: ["Operation", "What it does", "Answers"],
          rows: listed.map(rowOf),
        },
      ]),
    ],
    data: {
      title,
      version,
      document: documentPath,
      operations: operations.map(({ method, path, operation }) => ({
        method,
        path,
        operationId: operation.operationId,
        summary: operation.summary,
        statuses: statusesIn(operation.responses),
      })),
    },
  };
}

function rowOf({ method, path, operation }: Listed): Line[] {
  const { summary, responses } = operation;
  return [{ code: `${method} ${path}` }, summary, statusesIn(responses).flatMap(linked)];
}

function statusesIn(responses: Readonly<Record<string, unknown>>): number[] {
  return Object.keys(responses).map(Number).filter(isStatus);
}

/** Each status leads to its page. */
function linked(status: number, at: number): Inline[] {
  const text = String(status);
  const it: Inline = nameOf(status) === undefined ? text : { link: `/${status}`, text };
  return at === 0 ? [it] : [" ", it];
}

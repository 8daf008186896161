import { type ClassId, classes, reference, statuses } from "@verdict/codes";
import type { Block, Doc } from "../doc.ts";
import { specLink } from "./links.ts";
import { codeData, codeTable, othersTable } from "./table.ts";

/** What a client may take for granted of every code of a class, known or not. */
const rules: Readonly<Record<ClassId, string>> = {
  "1xx": "Wait on: one or more of these may come before the final answer. Never sent to HTTP/1.0.",
  "2xx": "Go on. A code that you do not know means what 200 means.",
  "3xx":
    "Look at Location. A code that you do not know means what 300 means: follow nothing by itself.",
  "4xx":
    "Change the request before you repeat it. A code that you do not know means what 400 means.",
  "5xx":
    "It may work later; repeat only what is idempotent. A code that you do not know means what 500 means.",
};

/** The page of a class, `/4xx`: what it means, and every code of it. */
export function classPage(id: ClassId): Doc {
  const it = Object.values(classes).find((row) => row.id === id) ?? classes[5];
  const list = statuses.filter((row) => row.class === id);
  const registered = list.filter((row) => row.registration.startsWith("iana"));
  const others = list.filter((row) => !row.registration.startsWith("iana"));
  const spec = reference({ doc: "RFC 9110", section: it.section });
  const rest: Block[] =
    others.length === 0
      ? []
      : [{ kind: "heading", text: "Not registered, but met" }, othersTable(others)];
  return {
    path: `/${id}`,
    title: `${id} ${it.name}`,
    badge: `${registered.length} registered · ${others.length} more`,
    tone: id,
    lead: it.line,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Rule", rules[id]],
          ["Spec", specLink(spec)],
        ],
      },
      { kind: "heading", text: "Registered" },
      codeTable(registered),
      ...rest,
    ],
    data: {
      page: "class",
      class: id,
      name: it.name,
      line: it.line,
      rule: rules[id],
      spec,
      codes: list.map(codeData),
    },
  };
}

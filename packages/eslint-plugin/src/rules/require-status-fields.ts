import { code as codes, type FieldRule, methodAfter, status } from "@verdict/codes";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

type Level = FieldRule["level"];

export const requireStatusFields = rule({
  name: "require-status-fields",
  title: "Statuses without the fields that they are of no use without",
  cite: "RFC 9110 15.5.2",
  recommended: true,
  messages: {
    MUST: "{{status}} must have {{field}} ({{cite}}): {{what}}",
    SHOULD: "{{status}} should have {{field}} ({{cite}}): {{what}}",
    MAY: "{{status}} without {{field}} leaves open when to come back ({{cite}}): {{what}}",
  },
  options: { level: { enum: ["MUST", "SHOULD", "MAY"] } },
  defaults: { level: "MUST" as Level },
  strict: { level: "MAY" },
  *find({ sent }, { level }) {
    for (const { codes: all, fields, open, method, at, statusNode, told } of sent) {
      if (open || !told) continue;
      for (const { code, node } of all) {
        for (const it of owed(code, level, method)) {
          if (fields.has(it.name.toLowerCase())) continue;
          yield {
            node: statusNode === undefined ? at : node,
            messageId: it.level,
            data: { status: said(code), field: it.name, cite: it.cite, what: whatToDo(it.name) },
          };
        }
      }
    }
  },
});

const levels: readonly Level[] = ["MUST", "SHOULD", "MAY"];

/** The fields that a status owes for sure, up to a level. */
function owed(code: number, level: Level, method: string | undefined): readonly FieldRule[] {
  const it = status(code);
  if (it?.kind !== "known" || !it.final) return [];
  return it.fields.filter((field) => {
    // Nobody can follow a redirect that leads nowhere, whatever the level is.
    const isFollowed = field.name === "Location" && methodAfter(code, "GET") !== undefined;
    if (isFollowed) return true;
    if (levels.indexOf(field.level) > levels.indexOf(level)) return false;
    if (field.level === "MAY") return field.name === it.repeat.honours;
    return field.when === undefined || holds(code, field.name, method);
  });
}

/** Whether what a rule on a field depends on can be seen to hold. */
function holds(code: number, field: string, method: string | undefined): boolean {
  // Where a POST has made something, nothing else tells where it is.
  if (code === codes.CREATED) return field === "Location" && method === "POST";
  return code === codes.RANGE_NOT_SATISFIABLE && field === "Content-Range";
}

/** What to write into a field. */
function whatToDo(field: string): string {
  return told[field] ?? "set it.";
}

const told: Readonly<Record<string, string>> = {
  Allow: "list the methods of the resource, as in `GET, HEAD`.",
  "WWW-Authenticate": 'say how to authenticate, as in `Bearer realm="api"`.',
  "Proxy-Authenticate": 'say how to authenticate, as in `Basic realm="proxy"`.',
  Upgrade: "name the protocol to change to.",
  Location: "say where it is.",
  "Retry-After": "give seconds or a date.",
  "Content-Range": "say how long the content is, as in `bytes */1234`.",
};

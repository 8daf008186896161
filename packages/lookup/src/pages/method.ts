import { type Method, methodNotes, methods } from "@verdict/codes";
import { type Correction, corrections } from "@verdict/codes/texts";
import type { Block, Doc, Fact, Line } from "../doc.ts";
import { correctionBlocks } from "./code/mentions.ts";
import { codeLink, codeLinks, specLink } from "./links.ts";

/** The page of a method, `/methods/PATCH`. */
export function methodPage(it: Method): Doc {
  const facts: Fact[] = [
    ["Safe", it.safe ? "yes: it only reads" : "no"],
    [
      "Idempotent",
      it.idempotent
        ? "yes: twice does what once does, so it may be repeated"
        : "no: do not repeat it without a key",
    ],
    ["Cacheable", it.cacheable === true ? "yes" : it.cacheable === false ? "no" : it.cacheable],
    ["Content", it.requestContent],
  ];
  if (it.responseContent !== undefined) facts.push(["Answer's content", it.responseContent]);
  if (it.typicalSuccess !== undefined) facts.push(["Success", codeLinks(it.typicalSuccess)]);
  if (it.neverStatuses !== undefined) facts.push(["Never", codeLinks(it.neverStatuses)]);
  if (it.rule !== undefined) facts.push(["Rule", `${it.rule}.`]);
  if (it.requiredOfServers === true)
    facts.push(["Required", "every general-purpose server has it"]);
  facts.push(["In browsers", inBrowsers(it)], ["Spec", specLink(it.spec)]);
  const own = generalOn(it);
  return {
    path: `/methods/${it.name}`,
    title: it.name,
    badge: `method · ${it.family ?? "HTTP"}`,
    lead: it.line,
    blocks: [{ kind: "facts", facts }, ...failures(it), ...correctionBlocks(own), ...traps()],
    data: { page: "method", ...it, corrections: own },
  };
}

/** Corrections that are about no code are about methods, or about articles as a whole. */
const general: readonly Correction[] = corrections.filter((it) => it.codes.length === 0);

/** Those that name a method. */
function generalOn({ name }: Method): readonly Correction[] {
  const named = new RegExp(`\\b${name}\\b`);
  return general.filter((it) => named.test(it.says) || named.test(it.right));
}

function failures({ failure }: Method): Block[] {
  if (failure === undefined) return [];
  return [
    { kind: "heading", text: "When it fails" },
    {
      kind: "table",
      head: ["Because", "Status"],
      rows: Object.entries(failure).map(([why, code]): Line[] => [why, codeLink(code)]),
    },
  ];
}

function traps(): Block[] {
  return [
    { kind: "heading", text: "For every method", detail: true },
    { kind: "list", items: [methodNotes.rule405vs501, methodNotes.caseTrap], detail: true },
  ];
}

function inBrowsers(it: Method): string {
  if (it.fetchForbidden === true) return "fetch refuses it";
  const preflight = it.corsSafelisted === true ? "no preflight" : "preflight across origins";
  return it.fetchNormalisesCase === true
    ? preflight
    : `${preflight}; fetch sends the name as typed, so write it in capitals`;
}

/** All methods, `/methods`. */
export function methodsPage(): Doc {
  const core = methods.filter((it) => it.family === undefined);
  const families = [...new Set(methods.flatMap((it) => it.family ?? []))];
  return {
    path: "/methods",
    title: "Methods",
    badge: `${methods.length} registered`,
    lead: methodNotes.rule405vs501,
    blocks: [
      {
        kind: "table",
        head: ["Method", "Does", "Safe", "Idempotent"],
        rows: core.map((it): Line[] => [link(it), it.line, yes(it.safe), yes(it.idempotent)]),
      },
      ...families.flatMap((family): Block[] => [
        { kind: "heading", text: family },
        {
          kind: "table",
          head: ["Method", "Does", "Safe", "Idempotent"],
          rows: methods
            .filter((it) => it.family === family)
            .map((it): Line[] => [link(it), it.line, yes(it.safe), yes(it.idempotent)]),
        },
      ]),
      { kind: "heading", text: "Good to know" },
      {
        kind: "list",
        items: [
          methodNotes.caseTrap,
          `Common, but not registered: ${methodNotes.commonButUnregistered.join("; ")}.`,
          `Left out: ${methodNotes.excluded.join("; ")}.`,
          `Source: ${methodNotes.registry}.`,
        ],
      },
      ...correctionBlocks(general),
    ],
    data: { page: "methods", methods, corrections: general },
  };
}

function link(it: Method): Line {
  return { link: `/methods/${it.name}`, text: it.name };
}

function yes(flag: boolean): string {
  return flag ? "yes" : "no";
}

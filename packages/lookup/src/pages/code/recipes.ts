import { classOf, phraseOf } from "@verdict/codes";
import type { Block, Line, Listing, Tab } from "../../doc.ts";
import { captionOf, type Found, recipesOf, type Side } from "../../recipes/index.ts";
import type { Described } from "../words.ts";

/** What ran on both sides of a status, as the JSON of its page has it. */
export interface CodeRecipes {
  readonly server: readonly ToolCode[];
  readonly client: readonly ToolCode[];
}

/** What a framework or client has for the code. */
export interface ToolCode {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  /** What it ran on. */
  readonly on: string;
  readonly recipes: readonly { readonly situation?: string; readonly text: string }[];
  /** Attempts, with what came instead. */
  readonly impossible: readonly { readonly text: string; readonly proof: string }[];
  /** Why it has neither. */
  readonly reason?: string;
}

const sides: readonly (readonly [Side, heading: string, label: string])[] = [
  ["server", "Send it", "What the server says"],
  ["client", "Deal with it", "What the client does"],
];

/** What there is for a code, by side. */
export function codeRecipesOf(it: Described): CodeRecipes {
  const of = (side: Side): ToolCode[] =>
    recipesOf(it.code, side).map(({ tool, recipes, impossible, reason }) => ({
      id: tool.id,
      label: tool.label,
      language: tool.language,
      on: tool.on,
      recipes: recipes.map(({ situation, text }) => ({
        ...(situation === undefined ? {} : { situation }),
        text,
      })),
      impossible: impossible.map(({ text, proof }) => ({ text, proof })),
      ...(reason === undefined ? {} : { reason }),
    }));
  return { server: of("server"), client: of("client") };
}

/** How it is sent, and how it is dealt with, in what people use. */
export function recipeBlocks(it: Described): Block[] {
  return sides.flatMap(([side, heading, label]): Block[] => {
    const found = recipesOf(it.code, side);
    const tabs = found
      .flatMap((one) => tabOf(it.code, one))
      .map((tab, place) => (place < inPage ? tab : asLink(it.code, tab)));
    if (tabs.length === 0) return side === "client" ? asItsClass(it, heading) : [];
    return [
      { kind: "heading", text: heading, detail: true },
      { kind: "tabs", group: side, label, tabs, alone: `/${it.code}?in=`, detail: true },
      ...leftOut(found),
    ];
  });
}

/** How many of a side are in the page itself; of the others it says where they are. */
const inPage = 3;

function asLink(code: number, tab: Tab): Tab {
  const does = captionOf(tab.listings[0]?.text ?? "");
  return { ...tab, listings: [], at: { link: `/${code}?in=${tab.id}`, does } };
}

/** What one has, in a tab; none for what has only a reason. */
function tabOf(code: number, { tool, recipes, impossible }: Found): Tab[] {
  const listings = [
    ...recipes.map(({ situation, text }): Listing => {
      const own = situation === undefined ? "" : `/${situation}`;
      return {
        note: [
          `Ran on ${tool.on}. Alone: `,
          { link: `/${code}?in=${tool.id}${own}`, text: `/${code}?in=${tool.id}${own}` },
        ],
        text,
      };
    }),
    ...impossible.map(
      ({ text, proof }): Listing => ({
        lead: `It cannot be had on ${tool.on}. This was tried, and what came is below it:`,
        text,
        proof,
      }),
    ),
  ];
  return listings.length === 0
    ? []
    : [{ id: tool.id, label: tool.label, language: tool.language, listings }];
}

/** Who has none, and why, those with the same reason together. */
function leftOut(found: readonly Found[]): Block[] {
  const reasons = new Map<string, string[]>();
  for (const { tool, reason } of found)
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), tool.label]);
  if (reasons.size === 0) return [];
  const parts = [...reasons].map(([reason, labels]) => `${labels.join(", ")}: ${lower(reason)}`);
  return [{ kind: "text", line: `Without a recipe: ${parts.join("; ")}.`, detail: true }];
}

function lower(sentence: string): string {
  const text = sentence.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A code that nobody needs code of its own for is dealt with as the first of its class (RFC 9110 15). */
function asItsClass(it: Described, heading: string): Block[] {
  const first = classOf(it.code) === undefined ? undefined : Math.floor(it.code / 100) * 100;
  if (first === undefined || first === it.code || !it.onTheWire || !it.final) return [];
  if (recipesOf(first, "client").every((one) => one.recipes.length === 0)) return [];
  const line: Line = [
    "A client treats a code that it does not know as the first of its class (RFC 9110 15): the code for ",
    { link: `/${first}`, text: `${first} ${phraseOf(first) ?? ""}`.trim() },
    " serves here as well.",
  ];
  return [
    { kind: "heading", text: heading, detail: true },
    { kind: "text", line, detail: true },
  ];
}

import { classOf } from "@verdict/codes";
import { type ChooseResult, profiles } from "../choose/result.ts";
import type { Block, Doc, Line, Select } from "../doc.ts";
import { clean } from "../render/clean.ts";
import { citeLine, codeLink, fieldLink, joined } from "./links.ts";

/** The house styles by their names. */
export const profileNames: Readonly<Record<(typeof profiles)[number], string>> = {
  rfc: "the RFCs alone",
  zalando: "Zalando",
  azure: "Microsoft Azure",
  google: "Google",
  jsonapi: "JSON:API",
  github: "GitHub",
};

const usual = ["", "GET", "POST", "PUT", "PATCH", "DELETE", "QUERY", "HEAD"];

/** What was chosen for a scenario. Its JSON is that of `verdict choose --json`. */
export function choosePage(result: ChooseResult): Doc {
  const { scenario, choices, ask, profile, method } = result;
  const first = choices[0];
  const tone = first === undefined ? undefined : classOf(first.code)?.id;
  const blocks: Block[] = [chooseForm(result)];
  if (ask !== undefined) {
    blocks.push(
      { kind: "heading", text: ask.question },
      {
        kind: "table",
        head: ["If", "Then"],
        rows: ask.answers.map((it): Line[] => [it.text, codeLink(it.code)]),
      },
    );
  }
  for (const [at, choice] of choices.entries()) {
    blocks.push(
      { kind: "heading", text: `${at === 0 ? "" : "Or: "}${choice.code} ${choice.name}` },
      {
        kind: "facts",
        facts: [
          ["Why", choice.why],
          ["Source", citeLine(choice.cite)],
          ...(choice.fields.length === 0
            ? []
            : [["Send with it", joined(choice.fields.map(fieldLink), ", ")] as const]),
          ["Page", codeLink(choice.code)],
        ],
      },
    );
  }
  if (choices.length === 0 && ask === undefined) {
    blocks.push({
      kind: "text",
      line: [
        "Nothing fits these words. Say what was asked and what happened, or ",
        { link: "/choose", text: "answer questions" },
        ".",
      ],
    });
  }
  const query = new URLSearchParams({ q: clean(scenario) });
  if (method !== undefined) query.set("method", clean(method));
  if (profile !== "rfc") query.set("profile", profile);
  return {
    path: `/choose?${query}`,
    title: ask === undefined ? "The right status" : "One question decides",
    badge: `${method === undefined ? "" : `${method} · `}by ${profileNames[profile]}`,
    ...(tone === undefined ? {} : { tone }),
    lead: `“${scenario}”`,
    blocks,
    data: {
      scenario,
      ...(method === undefined ? {} : { method }),
      profile,
      choices: choices.map(({ code, name, why, cite, fields }) => ({
        code,
        name,
        why,
        cite,
        fields,
      })),
      ...(ask === undefined ? {} : { ask }),
    },
  };
}

/** The form for a scenario in words. */
export function chooseForm(
  from: Partial<Pick<ChooseResult, "scenario" | "method" | "profile">> = {},
): Block {
  const method: Select = {
    name: "method",
    label: "Method",
    ...(from.method === undefined ? {} : { value: from.method }),
    options: usual.map((it) => [it, it === "" ? "any" : it]),
  };
  const profile: Select = {
    name: "profile",
    label: "House style",
    ...(from.profile === undefined ? {} : { value: from.profile }),
    options: profiles.map((it) => [it, profileNames[it]]),
  };
  return {
    kind: "form",
    action: "/choose",
    name: "q",
    label: "What happened, in your words",
    button: "Choose",
    ...(from.scenario === undefined ? {} : { value: from.scenario }),
    selects: [method, profile],
    detail: true,
  };
}

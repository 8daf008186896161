import { classOf, forServer, nameOf } from "@verdict/codes";
import { type Profile, profiles } from "../choose/result.ts";
import type { Leaf, Question } from "../choose/tree.ts";
import { mostFrom } from "../choose/walk.ts";
import type { Block, Doc, Fact, Inline, Line } from "../doc.ts";
import { chooseForm, profileNames } from "./choose.ts";
import { citeLine, codeLink, fieldLink, joined } from "./links.ts";

/** A question that was answered on the way. */
export interface Turn {
  readonly question: Question;
  /** 1-based, as on the keyboard. */
  readonly answer: number;
}

/** Where someone is in the tree: at a question or at an end, with the way that led there. */
export type Place = { readonly trail: readonly Turn[] } & (
  | { readonly question: Question; readonly leaf?: never }
  | { readonly leaf: Leaf; readonly question?: never }
);

/**
 * A place in the question tree. Every answer is a link to the next place, so that each has an address of its own and
 * the way back is the browser's.
 */
export function questionPage(place: Place, profile: Profile = "rfc"): Doc {
  return place.question === undefined
    ? endPage(place.leaf, place.trail, profile)
    : asking(place.question, place.trail, profile);
}

function asking(question: Question, trail: readonly Turn[], profile: Profile): Doc {
  const path = trail.map((it) => it.answer);
  const most = trail.length + mostFrom(question);
  return {
    path: address(path, profile),
    title: trail.length === 0 ? "Which status?" : question.text,
    badge: `question ${trail.length + 1} of at most ${most} · by ${profileNames[profile]}`,
    ...(trail.length === 0 ? { lead: question.text } : {}),
    blocks: [
      {
        kind: "list",
        ordered: true,
        keys: true,
        items: question.answers.map(
          (it, at): Line => ({
            link: address([...path, at + 1], profile),
            text: it.text,
          }),
        ),
      },
      {
        kind: "text",
        line: `Go on with ${address([...path, 1], profile)} for the first answer, and so on.`,
        brief: true,
      },
      ...way(trail, profile),
      ...(trail.length === 0
        ? ([
            wholeTree,
            { kind: "heading", text: "Or in words", detail: true },
            chooseForm({ profile }),
          ] satisfies Block[])
        : []),
    ],
    data: {
      page: "question",
      path,
      profile,
      most,
      question: question.text,
      answers: question.answers.map((it, at) => ({
        text: it.text,
        path: [...path, at + 1],
        ...(it.leaf === undefined ? {} : { code: it.leaf.code }),
      })),
    },
  };
}

const wholeTree: Block = {
  kind: "text",
  line: ["All questions at once: ", { link: "/choose/tree", text: "the whole tree" }, "."],
};

function endPage(leaf: Leaf, trail: readonly Turn[], profile: Profile): Doc {
  const house = leaf.houses?.[profile];
  const { code, why, cite } = house ?? leaf;
  const runnerUp =
    house === undefined || house.code === leaf.code
      ? leaf.runnerUp
      : { code: leaf.code, when: "you follow the RFCs alone" };
  const owed = forServer(code);
  const send = [...new Set([...(owed?.must ?? []), ...(owed?.should ?? [])].map((it) => it.name))];
  const facts: Fact[] = [["Source", citeLine(cite)]];
  if (send.length > 0) facts.push(["Send with it", joined(send.map(fieldLink), ", ")]);
  if (runnerUp !== undefined)
    facts.push(["Or else", [codeLink(runnerUp.code), `, when ${runnerUp.when}`]]);
  facts.push(["Page", codeLink(code)]);
  const tone = classOf(code)?.id;
  return {
    path: address(
      trail.map((it) => it.answer),
      profile,
    ),
    title: `${code} ${nameOf(code) ?? ""}`.trim(),
    badge: `by ${profileNames[profile]}`,
    ...(tone === undefined ? {} : { tone }),
    lead: why,
    blocks: [
      { kind: "facts", facts },
      ...houses(leaf, trail, profile),
      ...way(trail, profile),
      {
        kind: "text",
        line: [
          { link: address([], profile), text: "Start again" },
          ", or see ",
          { link: "/choose/tree", text: "the whole tree" },
          ".",
        ],
      },
    ],
    data: {
      page: "answer",
      path: trail.map((it) => it.answer),
      profile,
      code,
      name: nameOf(code),
      why,
      cite,
      fields: send,
      ...(runnerUp === undefined ? {} : { runnerUp }),
      houses: leaf.houses ?? {},
      trail: trail.map(({ question, answer }) => ({
        question: question.text,
        answer: question.answers[answer - 1]?.text,
      })),
    },
  };
}

/** What the RFCs and the house styles say where they differ, each as a link that changes the style; who agrees, by name. */
function houses(leaf: Leaf, trail: readonly Turn[], now: Profile): Block[] {
  const path = trail.map((it) => it.answer);
  const rows = profiles.flatMap((profile): Line[][] => {
    const word = profile === "rfc" ? leaf : leaf.houses?.[profile];
    if (word === undefined) return [];
    const name: Inline =
      profile === now
        ? { strong: `${profileNames[profile]} (chosen)` }
        : { link: address(path, profile), text: profileNames[profile] };
    return [[name, codeLink(word.code), word.why, citeLine(word.cite)]];
  });
  const silent = profiles.filter((it) => it !== "rfc" && leaf.houses?.[it] === undefined);
  const names = listed(silent.map((it) => profileNames[it]));
  const table: Block = { kind: "table", head: ["Style", "Status", "Why", "Source"], rows };
  const rest: Block = { kind: "text", line: `No word of their own on this: ${names}.` };
  return [
    { kind: "heading", text: "House styles" },
    ...(rows.length > 1 ? [table] : []),
    ...(silent.length > 0 ? [rest] : []),
  ];
}

/** Names in a sentence: `Zalando, Google and GitHub`. */
function listed(names: readonly string[]): string {
  return names.join(", ").replace(/, ([^,]+)$/, " and $1");
}

/** The answers given so far, each with the way back to its question. */
function way(trail: readonly Turn[], profile: Profile): Block[] {
  if (trail.length === 0) return [];
  return [
    { kind: "heading", text: "Your way here" },
    {
      kind: "list",
      ordered: true,
      items: trail.map(
        ({ question, answer }, at): Line => [
          {
            link: address(
              trail.slice(0, at).map((it) => it.answer),
              profile,
            ),
            text: question.text,
          },
          ` ${question.answers[answer - 1]?.text ?? ""}`,
        ],
      ),
    },
  ];
}

function address(path: readonly number[], profile: Profile): string {
  const query = [
    ...(path.length === 0 ? [] : [`a=${path.join(".")}`]),
    ...(profile === "rfc" ? [] : [`profile=${profile}`]),
  ].join("&");
  return query === "" ? "/choose" : `/choose?${query}`;
}

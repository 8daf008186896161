import { classOf } from "@verdict/codes";
import { type Decided, decide, decisions, type Question } from "@verdict/decide";
import type { Block, Doc, Inline, Line } from "../../doc.ts";
import type { Reached, Stage, Step } from "../../render/way.ts";
import { citeLine, codeLink } from "../links.ts";
import { changesOf, type Elsewhere } from "./changes.ts";
import { questionControls } from "./controls.ts";
import { decideForm } from "./json-form.ts";
import { responseBlock, shortened, stepFact, titleOf } from "./parts.ts";
import { phases } from "./phases.ts";
import { addressOf } from "./query.ts";
import { scenarioLinks } from "./scenarios.ts";

/** `/decide?…`: a question with its verdict, to be changed switch by switch. */
export function simulatorPage(question: Question): Doc {
  const decided = decide(question);
  const { status, trail } = decided;
  const { request } = question;
  const tone = classOf(status)?.id;
  const last = trail.at(-1);
  const elsewhere = changesOf(question, status);
  return {
    path: addressOf(question),
    title: titleOf(status),
    badge: shortened(`${request.method} ${request.path ?? "/"}`),
    ...(tone === undefined ? {} : { tone }),
    lead: last === undefined ? "" : [`${last.answer} `, ...citeLine(last.cite)],
    blocks: simulation(question, decided, elsewhere),
    data: {
      ...decided,
      elsewhere: elsewhere.map((it) => ({
        status: it.status,
        changes: it.changes.map(({ says, question: asked }) => ({
          says,
          address: addressOf(asked),
        })),
      })),
    },
  };
}

/** The form, and the verdict beside it. */
export function simulation(
  question: Question,
  decided: Decided = decide(question),
  elsewhere: readonly Elsewhere[] = changesOf(question, decided.status),
): readonly Block[] {
  const { status, trail } = decided;
  const last = trail.at(-1);
  return [
    { kind: "text", line: ["Start from ", ...scenarioLinks()], detail: true },
    { ...questionControls(question), detail: true },
    { kind: "heading", text: "The response" },
    responseBlock(decided),
    { kind: "text", line: ["What it means: ", codeLink(status)], detail: true },
    { kind: "heading", text: "What would change it" },
    ...(last?.otherwise === undefined ? [] : [{ kind: "text", line: last.otherwise } as const]),
    { kind: "list", items: elsewhere.map(elsewhereLine), detail: true },
    { kind: "heading", text: "The way there" },
    {
      kind: "facts",
      facts: trail.map((it, at) => stepFact(it, at === trail.length - 1)),
      brief: true,
    },
    { kind: "way", stages: stagesOf(question, decided), detail: true },
    { kind: "heading", text: "The same as JSON", detail: true },
    { ...decideForm(JSON.stringify(question, undefined, 2)), detail: true },
  ];
}

/** A status, and each change that leads there as a link to the question with it. */
function elsewhereLine({ status, changes }: Elsewhere): Line {
  return [
    { strong: titleOf(status) },
    ": ",
    ...changes.flatMap(({ says, question }, at): Inline[] => [
      ...(at === 0 ? [] : ["; or "]),
      { link: addressOf(question), text: shortened(says) },
    ]),
  ];
}

/** All decisions that the method has, as far as the way went, and what lies ahead. */
function stagesOf({ request }: Question, { trail }: Decided): readonly Stage[] {
  const steps = new Map(trail.map((it) => [it.decision, it]));
  const end = trail.at(-1)?.decision;
  const order = decisions.map((it) => it.id);
  const reached = (id: string): Reached =>
    id === end ? "end" : order.indexOf(id) < order.indexOf(end ?? "") ? "passed" : "ahead";
  const asked = decisions.filter(
    (it) => steps.has(it.id) || it.methods?.includes(request.method) !== false,
  );
  return phases(asked)
    .filter((it) => it.asked.length > 0)
    .map(({ phase, number, asked: some }): Stage => {
      const all = some.map(({ id, question, cite }): Step => {
        const { answer } = steps.get(id) ?? {};
        // What a resource settles beforehand is not asked.
        const told = answer ?? (reached(id) === "passed" ? "settled beforehand" : undefined);
        return {
          name: id,
          question,
          reached: reached(id),
          ...(told === undefined ? {} : { answer: told, cite: citeLine(cite) }),
        };
      });
      const at = all.some((it) => it.reached === "end") ? "end" : (all[0]?.reached ?? "ahead");
      return { title: `${number} ${phase}`, reached: at, steps: all };
    });
}

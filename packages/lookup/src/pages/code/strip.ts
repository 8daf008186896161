import { sendersOf } from "../../data/senders.ts";
import type { Block, Fact, Inline } from "../../doc.ts";
import { joined, specLink } from "../links.ts";
import {
  cacheWords,
  confidenceWords,
  contentWords,
  type Described,
  redirectWords,
  repeatWords,
  sentBy,
  standingOf,
} from "../words.ts";

/** The strip under the verdict of a page: what one looks for first, in a word or two each. */
export function stripOf(it: Described): Block {
  const facts: Fact[] = [["Standing", standingOf(it)]];
  if (it.onTheWire) {
    facts.push(["Content", contentWords[it.content].short], ["Cache", cacheWords(it).short]);
  } else facts.push(["On the wire", "never"]);
  if (it.repeat.advice !== "not-applicable")
    facts.push(["Repeat", repeatWords[it.repeat.advice].short]);
  if (it.redirect !== undefined) facts.push(["Method", redirectWords[it.redirect.method]]);
  facts.push(["HTTP versions", it.versions], ["Defined in", specLink(it.spec)]);
  return { kind: "facts", facts, strip: true, detail: true };
}

/** All facts of a page, in whole words. */
export function factBlocks(it: Described): Block[] {
  return [
    { kind: "heading", text: "The facts in full", detail: true },
    { kind: "facts", facts: factsOf(it), detail: true },
  ];
}

function factsOf(it: Described): Fact[] {
  const facts: Fact[] = [
    ["Standing", standing(it)],
    ["Whose", whose(it)],
    ["Repeat", repeat(it)],
  ];
  // Nothing caches a number that only a log holds.
  if (it.onTheWire) {
    facts.push(["Cache", cacheWords(it).long], ["Content", contentWords[it.content].long]);
  }
  if (it.redirect !== undefined) facts.push(["Method", redirect(it.redirect)]);
  facts.push(["Answers", it.methods === "any" ? "any method" : it.methods]);
  if (it.requestFields.length > 0) facts.push(["Depends on", it.requestFields.join(", ")]);
  if (it.versions !== "all") facts.push(["HTTP versions", it.versions]);
  facts.push(["Sent by", sentBy(it)]);
  if (!it.onTheWire)
    facts.push(["On the wire", "never; only in logs, in content or inside a client"]);
  if (it.onTheWire || it.class !== undefined) facts.push(["If unknown", unknown(it)]);
  facts.push(["How sure", confidenceWords[it.confidence]], ["Defined in", specLink(it.spec)]);
  if (it.aliases.length > 0) facts.push(["Also called", aliases(it)]);
  return facts;
}

function standing(it: Described): string {
  const parts = [standingOf(it)];
  if (it.standing !== undefined && it.kind === "known") parts.push(it.standing);
  if (it.obsolete !== undefined)
    parts.push(`obsolete since ${it.obsolete.since}: ${it.obsolete.by}`);
  if (it.expires !== undefined) {
    parts.push(`the registration ends on ${it.expires}, so check the live registry`);
  }
  return parts.join("; ");
}

function whose(it: Described): readonly Inline[] {
  const pages = sendersOf(it.by).map(
    (sender): Inline => ({ link: `/by/${sender.id}`, text: `everything by ${sender.name}` }),
  );
  return pages.length === 0 ? [it.by] : [it.by, " (", ...joined(pages, ", "), ")"];
}

function repeat({ repeat: { advice, honours, note } }: Described): string {
  const parts = [repeatWords[advice].long];
  if (honours !== undefined) parts.push(`${honours} says when.`);
  if (note !== undefined) parts.push(note);
  return parts.join(" ");
}

function redirect({
  method,
  permanent,
  automatic,
  fetchFollows,
  appliesTo,
}: NonNullable<Described["redirect"]>): string {
  const parts = [
    redirectWords[method] + (appliesTo === undefined ? "" : ` (${appliesTo})`),
    permanent ? "permanent" : "temporary",
    `follow it without asking: ${automatic}`,
    fetchFollows ? "fetch follows it" : "fetch does not follow it",
  ];
  return parts.join("; ");
}

function unknown(it: Described): readonly Inline[] {
  return it.code === it.treatAs
    ? ["a client treats every code of this class that it does not know as this one (RFC 9110 15)"]
    : [
        "a client that does not know it treats it as ",
        { link: `/${it.treatAs}`, text: String(it.treatAs) },
      ];
}

function aliases({ aliases: names }: Described): string {
  return names
    .map(({ name, from }) => (from === undefined ? name : `${name} (${from})`))
    .join(", ");
}

import type { CodeTexts } from "@verdict/codes";
import { advice } from "../../data/advice.ts";
import type { Block, Fact, Inline } from "../../doc.ts";
import { recipesOf } from "../../recipes/index.ts";
import { codeLinks, specLink } from "../links.ts";
import {
  cacheWords,
  contentWords,
  type Described,
  redirectWords,
  repeatWords,
  sentBy,
} from "../words.ts";
import { owedFields } from "./owed.ts";

/** The widest address that fits beside the labels of a card in 80 columns. */
const widestAddress = 65;

/** The short card: what a tired person needs, at most 25 lines in 80 columns. */
export function cardOf(it: Described, texts: CodeTexts): Block[] {
  const own = advice[it.code];
  const facts: Fact[] = [];
  if (own !== undefined) facts.push(["Send it", own.send], ["Not for", own.not]);
  const owed = owedFields(it);
  if (owed.length > 0) facts.push(["Send with it", owed]);
  if (own !== undefined) facts.push(["If you get it", own.act], ["Avoid", own.avoid]);
  if (it.repeat.advice !== "not-applicable") facts.push(["Repeat it", repeatLine(it)]);
  if (it.onTheWire) facts.push(["Cache", flags(it)]);
  if (it.confusedWith.length > 0) facts.push(["Mistaken for", codeLinks(it.confusedWith)]);
  if (texts.rivals.length > 0) facts.push(["Other meaning", rivalNames(texts)]);
  const recipes = recipeLine(it.code);
  if (recipes !== undefined) facts.push(["Code for it", recipes]);
  facts.push(["Sent by", sentBy(it)], ["Spec", spec(it)]);
  return [{ kind: "facts", facts, brief: true }];
}

function repeatLine({ repeat: { advice: word, honours } }: Described): string {
  const wait = honours === undefined ? "" : `; ${honours} says when`;
  const long = repeatWords[word].long.replace(/\.$/, "");
  return long.charAt(0).toLowerCase() + long.slice(1) + wait;
}

function flags(it: Described): string {
  const parts = [cacheWords(it).short, `content ${contentWords[it.content].short}`];
  if (it.redirect !== undefined) parts.push(`method ${redirectWords[it.redirect.method]}`);
  else if (it.methods !== "any") parts.push(`for ${it.methods}`);
  if (it.versions !== "all") parts.push(`HTTP versions: ${it.versions}`);
  return parts.join(" · ");
}

/** How one recipe is asked for, in a terminal and at an address, and how many others there are. */
function recipeLine(code: number): string | undefined {
  const ids = (["server", "client"] as const)
    .flatMap((side) => recipesOf(code, side))
    .filter(({ recipes }) => recipes.length > 0)
    .map(({ tool }) => tool.id);
  const [first, ...others] = ids;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? "" : ` (${others.length} others: /recipes)`;
  return `verdict ${code} --in ${first}, /${code}?in=${first}${more}`;
}

/** An address that would not fit is left to the whole page. */
function spec(it: Described): Inline {
  const { url, cite } = it.spec;
  return url === undefined || url.length > widestAddress ? cite : specLink(it.spec);
}

function rivalNames({ rivals }: CodeTexts): string {
  const shown = rivals.slice(0, 2).map((it) => `${it.name}, says ${it.by}`);
  return [...shown, ...(rivals.length > 2 ? [`${rivals.length - 2} more`] : [])].join("; ");
}

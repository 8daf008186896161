import type { ClassId } from "@verdict/codes";
import { textsOf } from "@verdict/codes/texts";
import type { Block, Doc } from "../doc.ts";
import { adviceBlocks } from "./code/advice.ts";
import { cardOf } from "./code/card.ts";
import { dataOf } from "./code/data.ts";
import { exchangeBlocks, exchangeOf } from "./code/exchange.ts";
import { fieldsOf } from "./code/fields.ts";
import { logBlocks } from "./code/logs.ts";
import { mappingBlocks, mappingsOf } from "./code/mappings.ts";
import { meaningsOf } from "./code/meanings.ts";
import { mentionsOf } from "./code/mentions.ts";
import { moreOf } from "./code/more.ts";
import { neighboursOf } from "./code/neighbours.ts";
import { questionBlocks, questionsOf } from "./code/questions.ts";
import { readOn } from "./code/read-on.ts";
import { codeRecipesOf, recipeBlocks } from "./code/recipes.ts";
import { factBlocks, stripOf } from "./code/strip.ts";
import { tryBlocks } from "./code/try.ts";
import { badgeOf, type Described } from "./words.ts";

/**
 * The page of a code that has facts, or of a number in 100-599 that nobody registered: everything that is known of it.
 */
export function codePage(it: Described): Doc {
  const texts = textsOf(it.code);
  const mappings = mappingsOf(it.code);
  const exchange = exchangeOf(it);
  const questions = questionsOf(it.code);
  const note: Block[] =
    texts.note === undefined
      ? []
      : [
          { kind: "heading", text: "Good to know", detail: true },
          { kind: "text", line: texts.note, detail: true },
        ];
  return {
    path: `/${it.code}`,
    title: `${it.code} ${it.name}`,
    badge: badgeOf(it),
    ...tone(it.class),
    lead: it.line,
    blocks: [
      ...cardOf(it, texts),
      stripOf(it),
      ...exchangeBlocks(exchange),
      ...fieldsOf(it),
      ...adviceBlocks(it),
      ...note,
      ...neighboursOf(it),
      ...recipeBlocks(it),
      ...tryBlocks(it),
      ...logBlocks(it.code),
      ...questionBlocks(questions),
      ...meaningsOf(it, texts),
      ...mentionsOf(texts),
      ...mappingBlocks(mappings),
      ...factBlocks(it),
      ...readOn(it),
      ...moreOf(it),
    ],
    data: dataOf(it, texts, mappings, exchange, questions, codeRecipesOf(it)),
  };
}

function tone(id: ClassId | undefined): { readonly tone?: ClassId } {
  return id === undefined ? {} : { tone: id };
}

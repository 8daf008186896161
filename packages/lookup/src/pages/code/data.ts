import { type CodeTexts, isRegistered, nameOf } from "@verdict/codes";
import { type Advice, advice } from "../../data/advice.ts";
import type { Described } from "../words.ts";
import type { Shown } from "./exchange.ts";
import type { Mappings } from "./mappings.ts";
import type { Question } from "./questions.ts";
import type { CodeRecipes } from "./recipes.ts";

/**
 * The JSON of a code's page: everything that the page shows. Keys are stable; lists may be empty, absent values are left
 * out.
 */
export interface CodeData
  extends Omit<Described, "kind" | "confusedWith">,
    Omit<CodeTexts, "note"> {
  /** `code`, so that a program can tell the pages apart. */
  readonly page: "code";
  /** Whether the IANA registry holds the code under a name. */
  readonly registered: boolean;
  readonly confusedWith: readonly { readonly code: number; readonly name: string }[];
  /** Do and don't on both sides. */
  readonly advice?: Advice;
  /** The smallest exchange that ends in this status. */
  readonly exchange?: Shown;
  /** Code that sends it, and code that deals with it, as it ran; empty for what nobody sends. */
  readonly recipes: CodeRecipes;
  readonly note?: string;
  /** What people ask again and again, with the answers that speak of this code. */
  readonly questions: readonly Question[];
  /** Numbers and names of other systems that travel under this status. */
  readonly mappings: Mappings;
}

/** Put together the JSON of a code's page. */
export function dataOf(
  it: Described,
  texts: CodeTexts,
  mappings: Mappings,
  exchange: Shown | undefined,
  questions: readonly Question[],
  recipes: CodeRecipes,
): CodeData {
  const { kind: _, confusedWith, ...facts } = it;
  const own = advice[it.code];
  return {
    page: "code",
    ...facts,
    registered: it.kind === "known" && isRegistered(it.code),
    confusedWith: confusedWith.map((code) => ({ code, name: nameOf(code) ?? "" })),
    ...(own === undefined ? {} : { advice: own }),
    ...(exchange === undefined ? {} : { exchange }),
    recipes,
    ...texts,
    questions,
    mappings,
  };
}

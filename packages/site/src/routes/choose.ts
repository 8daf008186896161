import { code } from "@verdict/codes";
import { isToken } from "@verdict/fields";
import { choosePage, type Profile, profiles, questionPage } from "@verdict/lookup";
import { choose } from "@verdict/lookup/choose";
import { treePage, treeSvg, walk } from "@verdict/lookup/tree";
import type { Answer } from "../http/answer.ts";
import { drawn } from "./flows.ts";
import type { Call } from "./route.ts";

/** `/choose`: in words with `q`, question by question with `a`, in a house style with `profile`. */
export function chooseByQuery({ target: { query } }: Call): Answer {
  const profile = profileOf(query.get("profile"));
  if (profile === undefined) return wrong(`profile is one of ${profiles.join(", ")}.`);
  const scenario = query.get("q");
  if (scenario === null || scenario.trim() === "") return place(query.get("a") ?? "", profile);
  const method = (query.get("method") ?? "").toUpperCase();
  if (method !== "" && (method.length > 40 || !isToken(method))) {
    return wrong("method is the name of a method, such as POST.");
  }
  const result = choose(scenario, { profile, ...(method === "" ? {} : { method }) });
  return { kind: "page", doc: choosePage(result), fresh: true };
}

/** `/choose/tree`: all of it on one page. */
export function chooseTree(): Answer {
  return { kind: "page", doc: treePage(), fresh: true };
}

/** `/choose/tree.svg`: the same as a poster. */
export function chooseTreePicture(): Answer {
  return { kind: "file", type: "image/svg+xml", content: treeSvg(), fresh: true, fields: drawn };
}

/** A place in the question tree, `2.1` being the first answer to what the second one leads to. */
function place(path: string, profile: Profile): Answer {
  const answers = path === "" ? [] : path.split(".");
  if (answers.length > 20 || !answers.every((it) => /^[1-9]$/.test(it))) {
    return wrong("a holds the numbers of the answers, such as 2.1.");
  }
  const step = walk(answers.map(Number));
  if (step !== undefined) return { kind: "page", doc: questionPage(step, profile), fresh: true };
  const detail = "These answers lead nowhere.";
  return { kind: "problem", code: code.NOT_FOUND, detail, see: ["/choose"] };
}

function profileOf(text: string | null): Profile | undefined {
  return text === null || text === "" ? "rfc" : profiles.find((it) => it === text);
}

function wrong(detail: string): Answer {
  return { kind: "problem", code: code.BAD_REQUEST, detail, see: ["/choose"] };
}

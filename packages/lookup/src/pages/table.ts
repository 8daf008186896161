import type { Status } from "@verdict/codes";
import type { Block, Line } from "../doc.ts";
import { codeLink } from "./links.ts";
import { standingOf } from "./words.ts";

/** A list of codes with what each says. */
export function codeTable(list: readonly Status[]): Block {
  return {
    kind: "table",
    head: ["Code", "What it says"],
    rows: list.map((it): Line[] => [
      codeLink(it.code),
      isSpecial(it) ? `${it.line} (${standingOf(it)})` : it.line,
    ]),
  };
}

/** Whether a registration is of the kind that readers should be told about. */
function isSpecial({ registration }: Status): boolean {
  return registration !== "iana" && registration !== "vendor";
}

/** A list of codes that nobody registered, with whose each is. */
export function othersTable(list: readonly Status[]): Block {
  return {
    kind: "table",
    head: ["Code", "Whose", "What it says"],
    rows: list.map((it): Line[] => [codeLink(it.code), it.by, it.line]),
  };
}

/** What a list says of each code in JSON. */
export function codeData({ code, name, line, registration, by }: Status): unknown {
  return { code, name, line, registration, by };
}

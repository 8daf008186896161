import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import { type StatusStyle, statusArea } from "../../status/area.ts";
import { owedBy } from "../../status/owed.ts";
import type { Area } from "../../visit.ts";
import type { Dialect } from "../dialect.ts";
import { teapot } from "../texts.ts";
import { notAcceptable } from "./formats.ts";
import { crossOrigin, jsonText, refuse } from "./reply.ts";

/** Content that some statuses have in this dialect. */
const contents: Readonly<Record<number, { readonly content: string; readonly type: string }>> = {
  [code.PAYMENT_REQUIRED]: { content: "Pay first, please.\n", type: "text/plain" },
  [code.NOT_ACCEPTABLE]: { content: jsonText(notAcceptable), type: "application/json" },
  [code.IM_A_TEAPOT]: { content: teapot, type: "text/plain" },
};

/** `/status/{spec}` in this dialect: reason phrases in upper case, redirects that lead on, and some content. */
export function status(lab: Lab, { reason, strict }: Dialect): Area {
  /** What is said of a status where nothing of the request matters. */
  const usual = new Map<number, NonNullable<ReturnType<NonNullable<StatusStyle["own"]>>>>();
  const style: StatusStyle = {
    ...(reason === undefined ? {} : { reason }),
    own: (it, visit) => {
      const isUsual = visit.prefix === "" && visit.field("origin") === undefined;
      const known = isUsual ? usual.get(it) : undefined;
      if (known !== undefined) return known;
      const said = {
        fields: [
          ...(leads.has(it) ? ["Location", `${visit.prefix}/redirect/1`] : owedBy(it)),
          ...crossOrigin(visit),
        ],
        ...contents[it],
      };
      if (isUsual) usual.set(it, said);
      return said;
    },
    refuse: (visit, why) =>
      refuse(visit, code.BAD_REQUEST, strict ? why : why.replace(/^invalid/, "Invalid")),
  };
  return statusArea(lab, style);
}

/** Redirects that are followed. */
const leads = new Set<number>([
  code.MOVED_PERMANENTLY,
  code.FOUND,
  code.SEE_OTHER,
  code.USE_PROXY,
  code.TEMPORARY_REDIRECT,
  code.PERMANENT_REDIRECT,
]);

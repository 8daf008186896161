import { code } from "@verdict/codes";
import { send, sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

/** Variants by the address that offers them: the only one of this page is the page, which a server has to notice. */
const variants: Readonly<Record<string, readonly string[]>> = {
  "/cause/506/page": ["/cause/506/page"],
};

export const variantAlsoNegotiates: Cause = {
  code: code.VARIANT_ALSO_NEGOTIATES,
  when: "the variant that was chosen is itself a choice of variants",
  seen: "wire",
  cite: "RFC 2295 8.1",
  recipes: [
    {
      title: "A list of variants that names itself",
      steps: [ask("GET", "/cause/506/page", { Negotiate: "1.0" })],
    },
  ],
  miss: {
    title: "a client that does not negotiate like that",
    steps: [ask("GET", "/cause/506/page")],
    sees: code.OK,
  },
  area: () => (visit) => {
    const listed = variants[visit.path];
    if (listed === undefined) return false;
    const best = listed[0] as string;
    const isAsked = visit.field("negotiate") !== undefined;
    if (!isAsked) {
      sendJson(
        visit,
        code.OK,
        missed(code.VARIANT_ALSO_NEGOTIATES, "Nothing was negotiated: send Negotiate: 1.0."),
      );
    } else if (variants[best] !== undefined) {
      const alternates = listed.map((it) => `{"${it}" 1.0 {type text/plain}}`).join(", ");
      send(visit, {
        status: code.VARIANT_ALSO_NEGOTIATES,
        fields: ["Alternates", alternates, "TCN", "list"],
      });
    } else send(visit, { status: code.OK, content: "" });
    return true;
  },
};

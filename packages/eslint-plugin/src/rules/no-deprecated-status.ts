import { status } from "@verdict/codes";
import { rule } from "../rule.ts";

export const noDeprecatedStatus = rule({
  name: "no-deprecated-status",
  title: "Statuses that are obsolete, or reserved so that nobody sends them",
  cite: "RFC 9110 15",
  recommended: true,
  messages: {
    obsolete: "{{code}} {{name}} is obsolete ({{by}}). Send another status.",
    unused:
      "{{code}} is registered as unused, so that it gets no other meaning ({{cite}}). Send another status.",
  },
  defaults: {},
  *find({ sent }) {
    const seen = new Set<unknown>();
    for (const { codes } of sent) {
      for (const { code, node } of codes) {
        const it = status(code);
        if (it?.kind !== "known" || seen.has(node)) continue;
        seen.add(node);
        const { name, obsolete, registration, spec } = it;
        const data = { code: String(code), name, by: obsolete?.by ?? spec.cite, cite: spec.cite };
        if (registration === "iana-unused") yield { node, messageId: "unused", data };
        else if (obsolete !== undefined || registration === "iana-obsolete")
          yield { node, messageId: "obsolete", data };
      }
    }
  },
});

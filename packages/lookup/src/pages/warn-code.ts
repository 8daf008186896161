import { reference, type WarnCode } from "@verdict/codes";
import { textsOf } from "@verdict/codes/texts";
import type { Doc } from "../doc.ts";
import { mentionsOf } from "./code/mentions.ts";
import { codeLink, specLink } from "./links.ts";

/** A number that lists of codes show as a status, though it only ever stood in the Warning field. */
export function warnCodePage(it: WarnCode): Doc {
  const texts = textsOf(it.code);
  const treatAs = Math.floor(it.code / 100) * 100;
  const spec = reference(it.spec);
  return {
    path: `/${it.code}`,
    title: `${it.code} ${it.name}`,
    badge: "warn-code · no status",
    lead: `${it.line} A value of the Warning field, never a status.`,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Standing", it.status],
          ["Look for", it.lookFor],
          [
            "Revalidation",
            it.persistsAfterRevalidation ? "it stayed afterwards" : "it was removed by it",
          ],
          [
            "As a status",
            [`nobody registered ${it.code}: clients treat it as `, codeLink(treatAs)],
          ],
          ["Spec", specLink(spec)],
        ],
      },
      ...mentionsOf(texts),
    ],
    data: { page: "warn-code", ...it, spec, treatAs, corrections: texts.corrections },
  };
}

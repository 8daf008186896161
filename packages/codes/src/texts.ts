import type { Correction, Development, Disagreement, Rival, StatusText } from "./data/text.ts";
import { corrections } from "./data/texts/corrections.ts";
import { developments } from "./data/texts/developments.ts";
import { disagreements } from "./data/texts/disagreements.ts";
import { notStatuses } from "./data/texts/not-statuses.ts";
import { otherProtocols } from "./data/texts/other-protocols.ts";
import { pendingCodes } from "./data/texts/pending.ts";
import { references } from "./data/texts/references.ts";
import { runtimes } from "./data/texts/runtimes.ts";
import { informationalTexts } from "./data/texts/statuses/1xx.ts";
import { successTexts } from "./data/texts/statuses/2xx.ts";
import { redirectionTexts } from "./data/texts/statuses/3xx.ts";
import { clientErrorTexts } from "./data/texts/statuses/4xx.ts";
import { serverErrorTexts } from "./data/texts/statuses/5xx.ts";
import { vendorTexts } from "./data/texts/statuses/vendors.ts";

export { sourceOf } from "./data/source.ts";
export type * from "./data/text.ts";
export {
  corrections,
  developments,
  disagreements,
  notStatuses,
  otherProtocols,
  pendingCodes,
  references,
  runtimes,
};

/** All that is written about one code. */
export interface CodeTexts {
  readonly note?: string;
  readonly rivals: readonly Rival[];
  readonly corrections: readonly Correction[];
  readonly developments: readonly Development[];
  readonly disagreements: readonly Disagreement[];
  /** The same number elsewhere: SIP, RTSP, S-HTTP. */
  readonly elsewhere: readonly { readonly protocol: string; readonly name: string }[];
  /** References that do not list the code at all. */
  readonly missingFrom: readonly string[];
  /** References that print another name. */
  readonly misnamedBy: readonly { readonly reference: string; readonly name: string }[];
}

const byCode: Readonly<Record<number, StatusText>> = {
  ...informationalTexts,
  ...successTexts,
  ...redirectionTexts,
  ...clientErrorTexts,
  ...serverErrorTexts,
  ...vendorTexts,
};

/**
 * The other meanings of a number.
 *
 * @example rivalsOf(308)[0]?.name // "Resume Incomplete"
 */
export function rivalsOf(code: number): readonly Rival[] {
  return byCode[code]?.rivals ?? [];
}

/**
 * The prose on one code, at once. `explain()` gives the same and loads it late.
 *
 * @example textsOf(308).rivals[0]?.name // "Resume Incomplete"
 */
export function textsOf(code: number): CodeTexts {
  const text: StatusText = byCode[code] ?? {};
  const named = new RegExp(`\\b${code}\\b`);
  return {
    ...(text.note === undefined ? {} : { note: text.note }),
    rivals: text.rivals ?? [],
    corrections: corrections.filter((it) => it.codes.includes(code)),
    developments: developments.filter((it) => it.codes.includes(code)),
    disagreements: disagreements.filter((it) => named.test(it.topic)),
    elsewhere: otherProtocols.flatMap(({ protocol, collides }) =>
      collides.filter((it) => it.code === code).map(({ name }) => ({ protocol, name })),
    ),
    missingFrom: references.filter((it) => it.missingFromIana.includes(code)).map((it) => it.title),
    misnamedBy: references.flatMap(({ title, namesUnlikeIana }) => {
      const name = namesUnlikeIana[code];
      return name === undefined ? [] : [{ reference: title, name }];
    }),
  };
}

import {
  code,
  isRefusal,
  methodAfter,
  methods,
  type Need,
  needOf,
  type RepeatKind,
  repeatKind,
  type Status,
  status,
} from "@verdict/codes";
import type { Exit } from "./flow.ts";

/** What is to be had first, and how. */
export const needWords: Readonly<Record<Need, string>> = {
  credentials: "get credentials that meet the challenge, and send it again, once",
  payment: "pay, within a limit that a person set, and send it again",
  precondition: "read the current state, and send it again with its entity tag",
  upgrade: "change to a protocol that Upgrade names, and send it again",
  person: "a person signs in to the network; then send it again",
};

/** What becomes of a request that was refused. */
export const repeatWords: Readonly<Record<RepeatKind, string>> = {
  "not-applied": "send it again, whatever the method",
  refused:
    "wait as long as Retry-After says; send it again if the method is idempotent, or the caller vouches for it",
  transient: "wait; send it again if the method is idempotent, or it carries an Idempotency-Key",
  permanent: "do not repeat it as it is",
};

/** What a client does with what is no refusal, and is not followed. */
const otherWords: Readonly<Record<number, string>> = {
  [code.SWITCHING_PROTOCOLS]: "go on in the other protocol",
  [code.MULTIPLE_CHOICES]: "choose from what the content lists",
  [code.NOT_MODIFIED]: "use the stored response, its fields renewed; nothing is followed",
  [code.OK]: "use it; store it where its fields allow that",
  [code.PARTIAL_CONTENT]: "join it with other parts of the same entity tag",
};

/** What a client does with a status, by the rules of `@verdict/codes`. */
export function exitOf(status: number): Exit {
  const followed = followWords(status);
  if (followed !== undefined) return { codes: [status], says: followed, again: true };
  const need = needOf(status);
  if (need !== undefined) return { codes: [status], says: needWords[need], again: true };
  if (isRefusal(status)) {
    const kind = repeatKind(status);
    const again = kind !== "permanent";
    return { codes: [status], says: again ? repeatWords[kind] : permanentWords(status), again };
  }
  const says = otherWords[status];
  return { codes: [status], ...(says === undefined ? {} : { says }) };
}

/** What can be done where the same request would be refused again. */
function permanentWords(code: number): string {
  if (!isMendable(code)) return "stop: no change of the request helps";
  const words = "change the request before it is sent again";
  const { repeat } = status(code) as Status;
  return repeat.note === undefined ? words : `${words}. ${repeat.note.replace(/\.$/, "")}`;
}

/** Whether another request would do. */
export function isMendable(code: number): boolean {
  const it = status(code);
  return it !== undefined && it.kind !== "invalid" && it.repeat.advice === "after-fix";
}

/** The method of the request that follows a redirect; `undefined` where none follows on its own. */
function followWords(code: number): string | undefined {
  if (methodAfter(code, "GET") === undefined) return undefined;
  const changed = methods
    .map((it) => it.name)
    .filter((it) => /^[A-Z]+$/.test(it) && methodAfter(code, it) !== it);
  const method =
    changed.length === 0
      ? "the same method and content"
      : changed.length === 1
        ? `${changed[0]} becomes ${methodAfter(code, changed[0] ?? "")}, others stay`
        : `all but HEAD become ${methodAfter(code, changed[0] ?? "")}`;
  const it = status(code);
  const permanent = it?.kind === "known" && it.redirect?.permanent === true;
  return `go to Location, ${permanent ? "for good" : "this time"}; ${method}`;
}

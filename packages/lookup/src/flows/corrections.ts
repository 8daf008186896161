import { type Correction, corrections } from "@verdict/codes/texts";
import type { FlowId } from "./flow.ts";

/** What is known to be told wrongly of what a diagram shows, by its id in the facts. */
const known: Readonly<Record<FlowId, readonly string[]>> = {
  categories: ["s2-06", "s3-08", "s3-01"],
  authentication: ["s1-01", "s1-03", "s1-04"],
  redirection: ["s0-28", "s1-05", "s4-06"],
  "error-handling": ["s0-29", "s0-20", "s2-03", "s2-04"],
  lifecycle: ["s0-29", "s0-14"],
  caching: ["s0-17", "s0-19"],
};

/** What the diagrams of the first article leave out or draw another way. */
const drawn: Readonly<
  Record<FlowId, readonly Pick<Correction, "id" | "says" | "right" | "cite">[]>
> = {
  categories: [
    {
      id: "flow-01",
      says: "A category is what the diagram asks for, and only known codes are under it.",
      right:
        "The first digit is enough: a client treats a code that it does not know as the x00 of its class.",
      cite: "RFC 9110 15",
    },
  ],
  authentication: [
    {
      id: "flow-02",
      says: "Shows a challenge only where no credentials were sent, none where they are wrong.",
      right:
        "Every 401 carries WWW-Authenticate; where a bearer token is wrong it should say so as well, with invalid_token.",
      cite: "RFC 9110 15.5.2; RFC 6750 3, 3.1",
    },
    {
      id: "flow-03",
      says: "A missing right is always told with 403.",
      right: "Where even the existence is a secret, the answer may be 404 instead.",
      cite: "RFC 9110 15.5.4",
    },
  ],
  redirection: [
    {
      id: "flow-04",
      says: "Draws 304 beside the redirects, as an answer about the location.",
      right: "It answers a precondition of GET or HEAD, and nothing is followed.",
      cite: "RFC 9110 13.1.2, 13.1.3, 15.4.5",
    },
    {
      id: "flow-05",
      says: "Sends all redirects on in the same way.",
      right:
        "The method may change on the way: 303 asks with GET, 301 and 302 may turn POST into GET, 307 and 308 change nothing.",
      cite: "RFC 9110 15.4.2, 15.4.3, 15.4.4, 15.4.8, 15.4.9",
    },
  ],
  "error-handling": [
    {
      id: "flow-06",
      says: "Every error is an end.",
      right:
        "Some can be tried again: after a challenge is met, after waiting, at once. Whether that is safe depends on the method.",
      cite: "RFC 9110 9.2.2, 10.2.3, 15.5.2",
    },
  ],
  lifecycle: [
    {
      id: "flow-07",
      says: "Validates the whole request before it knows who asks.",
      right:
        "Only what the head shows is checked first. Content is read after authentication, authorization and the preconditions.",
      cite: "RFC 9110 10.1.1, 13.2.1",
    },
    {
      id: "flow-08",
      says: "Has no place for preconditions: a conflict is only found while the request is carried out.",
      right: "If-Match fails with 412 before anything is done, and can so prevent lost updates.",
      cite: "RFC 9110 13.1.1, 13.2.2",
    },
  ],
  caching: [
    {
      id: "flow-09",
      says: "Revalidates with the date alone.",
      right:
        "The entity tag is the better validator; If-None-Match is looked at first, and with it If-Modified-Since is ignored.",
      cite: "RFC 9110 13.1.3, 13.2.2",
    },
    {
      id: "flow-10",
      says: "Is about content negotiation by its title, and shows none.",
      right:
        "What is chosen by Accept and its siblings is told in Vary, so that a cache gives a copy only to who asks alike.",
      cite: "RFC 9110 12.5.5; RFC 9111 4.1",
    },
  ],
};

/** What is often drawn or told wrongly of what a diagram shows, and what is right. */
export function correctionsOf(flow: FlowId): readonly Correction[] {
  const own = drawn[flow].map(
    (it): Correction => ({ ...it, seed: 0, codes: [], severity: "imprecise" }),
  );
  const others = known[flow].flatMap((id) => corrections.filter((it) => it.id === id));
  return [...own, ...others];
}

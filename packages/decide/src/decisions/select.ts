import { MULTIPLE_CHOICES, NOT_ACCEPTABLE } from "@verdict/codes/constants";
import { formatLocation } from "@verdict/fields";
import { type Decision, refuse } from "../decision.ts";
import { reading, retrieving } from "../methods.ts";
import { varyWith } from "../own-fields.ts";
import { select as selectOffer, varyOf } from "../select.ts";
import { wouldSelect } from "../would-select.ts";

/** Which representation. */
export const select: readonly Decision[] = [
  {
    id: "one-choice",
    phase: "select",
    question: "Does the server pick the representation itself?",
    cite: "RFC 9110 15.4.1",
    gives: [MULTIPLE_CHOICES],
    needs: ["choices", "preferredChoice"],
    only: "detour",
    methods: retrieving,
    matters: (fixed) => fixed.choices !== null,
    otherwise: ({ facts }) => `Ask for one of them: ${facts.choices?.join(", ")}.`,
    ask: ({ facts }) =>
      facts.choices === null
        ? "yes"
        : {
            status: MULTIPLE_CHOICES,
            answer: "The client has the choice.",
            fields: {
              Location:
                facts.preferredChoice === null ? undefined : formatLocation(facts.preferredChoice),
            },
            body: { kind: "choices", uris: facts.choices },
          },
  },
  {
    id: "acceptable",
    phase: "select",
    question: "Is one of the representations acceptable?",
    cite: "RFC 9110 12.1, 12.4, 12.5, 15.5.7",
    gives: [NOT_ACCEPTABLE],
    needs: ["offers", "disregard", "headers"],
    methods: reading,
    otherwise: ({ request, facts }) => wouldSelect(facts.offers, request),
    ask: (state) => {
      const { request, facts } = state;
      // Vary names what the choice looks at, also when the request does not send it (RFC 9110 12.5.5).
      state.vary = varyOf(facts.offers);
      state.chosen = selectOffer(facts.offers, request, facts.disregard);
      if (state.chosen !== undefined) return acceptedAs(state.chosen.type);
      const types = [...new Set(facts.offers.map((it) => it.type))];
      return refuse(
        NOT_ACCEPTABLE,
        `None of them is acceptable; there is ${types.join(", ") || "nothing"}.`,
        {
          Vary: varyWith(facts.headers, state.vary),
        },
      );
    },
  },
];

const accepted = new Map<string, string>();

/** The answer for a type: resources have few, and it is put together once for each. */
function acceptedAs(type: string): string {
  let answer = accepted.get(type);
  if (answer === undefined) {
    // Declared resources come from outside: what is remembered of them is bounded.
    if (accepted.size >= 1000) accepted.clear();
    answer = `yes: ${type}`;
    accepted.set(type, answer);
  }
  return answer;
}

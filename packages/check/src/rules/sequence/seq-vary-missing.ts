import { parseVary } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { mayHaveChanged } from "./state.ts";
import { wholesIn } from "./wholes.ts";

/** What a request field chooses between. */
const choices = [
  ["Accept-Encoding", "content-encoding"],
  ["Accept-Language", "content-language"],
] as const;

function varies({ response }: Exchange, name: string): boolean {
  const vary = parseVary(response.fields.get("vary") ?? "");
  return vary === "*" || (vary?.some((it) => it.toLowerCase() === name.toLowerCase()) ?? false);
}

export const seqVaryMissing: SequenceRule = {
  id: "seq-vary-missing",
  severity: "warning",
  cite: "RFC 9110 12.5.5",
  title: "A choice that Vary does not tell",
  findIn: (exchanges) =>
    wholesIn(exchanges).flatMap(({ one, other, from, at }) => {
      const choice = choices.find(
        ([asked, got]) =>
          one.request.fields.get(asked.toLowerCase()) !==
            other.request.fields.get(asked.toLowerCase()) &&
          one.response.fields.get(got) !== other.response.fields.get(got) &&
          !(varies(one, asked) && varies(other, asked)) &&
          // A change may have brought another language.
          !(got === "content-language" && mayHaveChanged(exchanges, from, at)),
      );
      return choice === undefined
        ? []
        : [
            {
              message: `What is sent depends on ${choice[0]}, and Vary does not say so: caches give one client what another asked for.`,
              fix: `Send Vary: ${choice[0]} with each of them.`,
              field: "Vary",
              exchange: at,
            },
          ];
    }),
  bad: [
    "GET /a\n---\n200\nContent-Type: text/plain\n\nx\n===\nGET /a\nAccept-Encoding: gzip\n---\n200\nContent-Encoding: gzip\nVary: Accept-Encoding\nContent-Type: text/plain\n\ny",
  ],
  good: [
    "GET /a\nAccept-Language: de\n---\n200\nContent-Language: de\nContent-Type: text/plain\n\nx\n===\nPUT /a\nContent-Language: en\n\ny\n---\n204\n===\nGET /a\nAccept-Language: en\n---\n200\nContent-Language: en\nContent-Type: text/plain\n\ny",
    "GET /a\n---\n200\nVary: accept-encoding\nContent-Type: text/plain\n\nx\n===\nGET /a\nAccept-Encoding: gzip\n---\n200\nContent-Encoding: gzip\nVary: *\nContent-Type: text/plain\n\ny",
  ],
};

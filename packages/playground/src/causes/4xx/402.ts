import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const paymentRequired: Cause = {
  code: code.PAYMENT_REQUIRED,
  when: "what is asked for costs something, and it has not been paid",
  seen: "wire",
  note: "The code is reserved; those who use it say in the content how to pay.",
  cite: "RFC 9110 15.5.3",
  recipes: [{ title: "Without having paid", steps: [ask("GET", "/cause/402/article")] }],
  miss: {
    title: "with a receipt",
    steps: [ask("GET", "/cause/402/article", { "Playground-Receipt": "paid" })],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/402/article", {
      paid: (_, { request }) => request.field("playground-receipt") === "paid",
      load: () => "An article that is worth its price.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};

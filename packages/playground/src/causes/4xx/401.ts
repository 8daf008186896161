import { code } from "@verdict/codes";
import { basic, bearer, json, problem, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const formOf = (content: Uint8Array) => new URLSearchParams(Buffer.from(content).toString("utf8"));

export const unauthorized: Cause = {
  code: code.UNAUTHORIZED,
  when: "the client does not say who it is, or cannot prove it",
  seen: "wire",
  cite: "RFC 9110 15.5.2, RFC 7617",
  recipes: [
    { title: "Without credentials", steps: [ask("GET", "/cause/401/door")] },
    {
      title: "With a wrong password",
      steps: [ask("GET", "/cause/401/door", { Authorization: `Basic ${btoa("user:wrong")}` })],
    },
  ],
  miss: {
    title: "with the right one",
    steps: [ask("GET", "/cause/401/door", { Authorization: `Basic ${btoa("user:password")}` })],
    sees: code.OK,
  },
  resources: () => [
    // A token that has expired, and where a fresh one is to be had for the other (RFC 6749 6).
    resource("/cause/401/account", {
      authenticate: bearer((token) => (token === "fresh" ? "user" : undefined)),
      load: () => ({ name: "user" }),
      offer: { "application/json": json },
    }),
    resource("/cause/401/token", {
      POST: {
        accept: { "application/x-www-form-urlencoded": null },
        run: ({ content }) => {
          const form = formOf(content as Uint8Array);
          if (form.get("grant_type") === "refresh_token" && form.get("refresh_token") === "valid")
            return { access_token: "fresh", token_type: "Bearer", expires_in: 3600 };
          throw problem(code.BAD_REQUEST, { error: "invalid_grant" });
        },
      },
    }),
    resource("/cause/401/door", {
      authenticate: basic((user, password) =>
        user === "user" && password === "password" ? user : undefined,
      ),
      load: () => "You are in.",
      offer: { "text/plain": (it) => it },
    }),
  ],
};

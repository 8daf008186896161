import { code } from "@verdict/codes";
import { type Exchange, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/teapot`: it makes tea. Asked for coffee, as it is unless somebody says otherwise, it says what it is (RFC 2324). */
export function teapot({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/teapot`, {
      about: "Pours what is asked for with ?drink, coffee by default. It is a teapot.",
      throws: [code.IM_A_TEAPOT],
      load: ({ request }) => brewed(drinkIn(request)),
      offer: { "text/plain": (drink) => `A cup of ${drink}.\n` },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/teapot",
          gets: code.IM_A_TEAPOT,
          because: "it was asked for coffee, and it is a teapot",
        },
        {
          send: "curl -i '{api}/teapot?drink=tea'",
          gets: code.OK,
          because: "tea is what teapots are for",
        },
      ],
      mends: ["s0-04"],
    },
  };
}

function drinkIn({ query }: Exchange): string {
  return new URLSearchParams(query).get("drink") ?? "coffee";
}

function brewed(drink: string): string {
  if (/^(?:herbal |green |black )?tea$/i.test(drink)) return drink.toLowerCase();
  throw problem(code.IM_A_TEAPOT, {
    title: "I'm a teapot",
    detail: "The pot is short, stout and cannot brew that. Ask it for ?drink=tea.",
  });
}

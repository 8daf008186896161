// Tells offers that are over for good from those that never were.
import { app, gone, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const offers = new Map([["2026", { text: "Two lamps for one" }]]);
const over = new Set(["2019"]);
const offer = resource("/offers/:year", {
  load: ({ params }) =>
    over.has(params.year) ? gone() : offers.get(params.year),
  offer: { "application/json": json },
});

serverFor(app([offer])).listen(8080);

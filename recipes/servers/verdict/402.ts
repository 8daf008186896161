// Sells reports: one that costs more than there is credit is not given away.
import { app, json, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const credit = 3;
const reports = new Map([
  ["8", { year: 2025, price: 2 }],
  ["9", { year: 2026, price: 5 }],
]);
const report = resource("/reports/:id", {
  paid: (_, { params }) => (reports.get(params.id)?.price ?? 0) <= credit,
  load: ({ params }) => reports.get(params.id),
  offer: { "application/json": json },
});

serverFor(app([report])).listen(8080);

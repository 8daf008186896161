// Lets nobody into the network of the hotel who has not signed in to it.
import { app, json, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const signedIn = new Set<string>();
const root = resource("/", {
  load: ({ request }) => {
    if (signedIn.has(request.address ?? "")) return { items: "/items" };
    throw problem(
      511,
      { detail: "Sign in at https://login.hotel.example/." },
      { "Cache-Control": "no-store" },
    );
  },
  offer: { "application/json": json },
});

serverFor(app([root])).listen(8080);

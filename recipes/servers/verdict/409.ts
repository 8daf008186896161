// Keeps an address for one user: who comes second is told who has it.
import { app, json, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const User = z.object({ email: z.string() });
const users = new Map([["bob", { email: "bob@mail.example" }]]);
const user = resource("/users/:name", {
  load: ({ params }) => users.get(params.name),
  offer: { "application/json": json },
  throws: { PUT: [409] },
  PUT: {
    accept: { "application/json": User },
    run: ({ params, content }) => {
      for (const [name, { email }] of users) {
        if (name === params.name || email !== content.email) continue;
        throw problem(409, { detail: `That address belongs to ${name}.` });
      }
      users.set(params.name, content);
    },
  },
});

serverFor(app([user])).listen(8080);

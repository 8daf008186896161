// Takes an entry and lets the form be cleared for the next one.
import { app, reset, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const names: string[] = [];
const entries = resource("/entries", {
  POST: {
    accept: {
      "application/x-www-form-urlencoded": z.object({ name: z.string() }),
    },
    run: ({ content }) => {
      names.push(content.name);
      return reset();
    },
  },
});

serverFor(app([entries])).listen(8080);

// Sends payments to another server, as they are, while this one is closed.
import { app, moved, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const state = { closed: true };
const payments = resource("/pay", {
  load: () =>
    state.closed
      ? moved("https://backup.example/pay", { permanent: false })
      : {},
  POST: {
    accept: { "application/json": z.object({ amount: z.number() }) },
    run: ({ content }) => ({ paid: content.amount }),
  },
});

serverFor(app([payments])).listen(8080);

// Takes no payment out of early data, which an attacker could send again.
import { app, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const payments = resource("/pay", {
  earlyData: false,
  POST: {
    accept: { "application/json": z.object({ amount: z.number() }) },
    run: ({ content }) => ({ paid: content.amount }),
  },
});

serverFor(app([payments])).listen(8080);

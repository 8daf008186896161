// Takes an order, and leads to it with a GET, so that reloading orders nothing.
import { app, json, resource, seeOther } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { z } from "zod";

const Order = z.object({ item: z.string() });
const orders = new Map<string, z.infer<typeof Order>>();
const all = resource("/orders", {
  POST: {
    accept: { "application/x-www-form-urlencoded": Order },
    run: ({ content }) => {
      const id = String(orders.size + 1);
      orders.set(id, content);
      return seeOther(`/orders/${id}`);
    },
  },
});
const order = resource("/orders/:id", {
  load: ({ params }) => orders.get(params.id),
  offer: { "application/json": json },
});

serverFor(app([all, order])).listen(8080);

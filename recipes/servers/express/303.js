// Takes an order, and leads to it by GET, so that a reload orders nothing.
import express from "express";

const app = express();
const orders = new Map();

app.post("/orders", express.urlencoded(), (request, response) => {
  const id = String(orders.size + 1);
  orders.set(id, { id, item: request.body?.item });
  response.redirect(303, `/orders/${id}`);
});
app.get("/orders/:id", (request, response, next) => {
  const order = orders.get(request.params.id);
  if (order === undefined) return next();
  response.json(order);
});

app.listen(8080);

// Creates an item, and says where it is from now on.
import express from "express";

const app = express();
const items = new Map();

app.post("/items", express.json(), (request, response) => {
  const item = { id: items.size + 1, name: request.body?.name, version: 1 };
  items.set(item.id, item);
  response
    .status(201)
    .location(`/items/${item.id}`)
    .set("ETag", `"v${item.version}"`)
    .json(item);
});

app.listen(8080);

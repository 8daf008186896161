// Answers 304 to whoever has the current state: Express compares If-None-Match with the ETag itself.
import express from "express";

const app = express();
const item = { id: 7, name: "lamp", version: 3 };

app.get("/items/7", (request, response) => {
  response.set("ETag", `"v${item.version}"`);
  response.set("Cache-Control", "max-age=60");
  response.json(item);
});

app.listen(8080);

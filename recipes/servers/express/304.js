// Answers 304 to whoever has the current state: Express compares the tags.
import express from "express";

const app = express();
const item = { id: 7, name: "lamp", version: 3 };

app.get("/items/7", (request, response) => {
  response
    .set("ETag", `"v${item.version}"`)
    .set("Cache-Control", "max-age=60")
    .json(item);
});

app.listen(8080);

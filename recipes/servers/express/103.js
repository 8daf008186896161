// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import express from "express";

const app = express();
const link = "</style.css>; rel=preload; as=style";

app.get("/", async (request, response) => {
  response.writeEarlyHints({ link });
  await setTimeout(100); // what takes its time: the database, a template
  response
    .set("Link", link)
    .send('<!doctype html><link rel="stylesheet" href="/style.css">Lamps');
});

app.listen(8080);

// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import express from "express";

const app = express();

app.get("/", async (request, response) => {
  const link = "</style.css>; rel=preload; as=style";
  response.writeEarlyHints({ link });
  await setTimeout(100); // what takes its time: the database, a template
  response.set("Link", link);
  response.send(
    '<!doctype html><title>Lamps</title><link rel="stylesheet" href="/style.css">',
  );
});

app.listen(8080);

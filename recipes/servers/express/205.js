// Takes an entry, and has the form emptied for the next one.
import express from "express";

const app = express();
const entries = [];

app.get("/entries", (request, response) => {
  response.send(
    '<!doctype html><form method="post"><input name="name"></form>',
  );
});
app.post("/entries", express.urlencoded(), (request, response) => {
  entries.push(request.body?.name);
  response.status(205).end();
});

app.listen(8080);

// Leads from where a page was to where it is for good.
import express from "express";

const app = express();
const moved = new Map([["/old", "/new"]]);

app.use((request, response, next) => {
  const place = moved.get(request.path);
  if (place === undefined) return next();
  response.redirect(301, place);
});
app.get("/new", (request, response) => {
  response.send("<!doctype html><title>Lamps</title>");
});

app.listen(8080);

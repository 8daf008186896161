// Leads from an API to its second version, with method and content.
import express from "express";

const app = express();

app.all("/v1/*path", (request, response) => {
  response.redirect(308, request.originalUrl.replace("/v1/", "/v2/"));
});
app.post("/v2/items", express.json(), (request, response) => {
  response
    .status(201)
    .location("/v2/items/7")
    .json({ id: 7, ...request.body });
});

app.listen(8080);

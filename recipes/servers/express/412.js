// Changes an item only where the client has seen its current state.
import express from "express";

const app = express();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function preconditionFails(request, etag) {
  const match = request.get("If-Match") ?? "*";
  const noneMatch = request.get("If-None-Match") ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

app.put("/items/7", express.json(), (request, response) => {
  if (preconditionFails(request, etagOf(item))) {
    return response
      .status(412)
      .set("ETag", etagOf(item))
      .type("application/problem+json")
      .json({
        status: 412,
        title: "Precondition Failed",
        detail: `It is at v${item.version} by now.`,
      });
  }
  item.name = request.body?.name ?? item.name;
  item.version += 1;
  response.set("ETag", etagOf(item)).json(item);
});

app.listen(8080);

// Has everybody say which state of the item they mean to change.
import express from "express";

const app = express();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function refuse(response, status, title, detail) {
  response
    .status(status)
    .type("application/problem+json")
    .json({ status, title, detail });
}

app.put("/items/7", express.json(), (request, response) => {
  const match = request.get("If-Match");
  const noneMatch = request.get("If-None-Match");
  if (match === undefined && noneMatch === undefined) {
    const detail = "Send If-Match with the ETag.";
    return refuse(response, 428, "Precondition Required", detail);
  }
  const etag = etagOf(item);
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = [etag, `W/${etag}`].some((it) => has(noneMatch ?? "", it));
  if (!has(match ?? "*", etag) || isKnown) {
    const detail = `It is at v${item.version} by now.`;
    return refuse(response, 412, "Precondition Failed", detail);
  }
  item.name = request.body?.name ?? item.name;
  item.version += 1;
  response.set("ETag", etagOf(item)).json(item);
});

app.listen(8080);

// Lets only whoever holds the lock of a document change it.
import express from "express";

const app = express();
const docs = new Map([["plan", "old plan"]]);
const locks = new Map([["plan", "urn:uuid:58f202ac"]]);
const errorOf = (name) => `<error xmlns="DAV:">
<lock-token-submitted><href>/docs/${name}</href></lock-token-submitted>
</error>`;

app.put("/docs/:name", express.text(), (request, response) => {
  const { name } = request.params;
  const lock = locks.get(name);
  const submitted = request.get("If") ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    return response.status(423).type("application/xml").send(errorOf(name));
  }
  docs.set(name, request.body ?? "");
  response.status(204).end();
});

app.listen(8080);

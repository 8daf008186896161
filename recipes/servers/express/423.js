// Lets only whoever holds the lock of a document change it.
import express from "express";

const app = express();
const docs = new Map([["/docs/plan", "old plan"]]);
const locks = new Map([["/docs/plan", "urn:uuid:58f202ac"]]);
const errorOf = (path) => `<error xmlns="DAV:">
<lock-token-submitted><href>${path}</href></lock-token-submitted>
</error>`;

app.put("/docs/:name", express.text(), (request, response) => {
  const { path } = request;
  const lock = locks.get(path);
  const submitted = request.get("If") ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    return response.status(423).type("application/xml").send(errorOf(path));
  }
  docs.set(path, request.body ?? "");
  response.status(204).end();
});

app.listen(8080);

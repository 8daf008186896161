// Keeps documents of a thousand octets in all.
import express from "express";

const app = express();
const docs = new Map([["/docs/notes", Buffer.alloc(995, "a")]]);
const most = 1000;

app.put("/docs/:name", express.raw({ type: "*/*" }), (request, response) => {
  const others = [...docs].filter(([path]) => path !== request.path);
  const used = others.reduce((sum, [, it]) => sum + it.length, 0);
  const doc = request.body ?? Buffer.alloc(0);
  if (used + doc.length > most) {
    return response
      .status(507)
      .type("application/problem+json")
      .json({
        status: 507,
        title: "Insufficient Storage",
        detail: `${most - used} octets are left.`,
      });
  }
  const isNew = !docs.has(request.path);
  docs.set(request.path, doc);
  response.status(isNew ? 201 : 204).end();
});

app.listen(8080);

// Asks for the content of a film only where it has room for it.
import express from "express";

const app = express();
const films = new Map();
const most = 100_000_000;

app.put(
  "/films/:id",
  (request, response, next) => {
    if (Number(request.get("Content-Length")) > most) {
      return response
        .status(413)
        .set("Connection", "close")
        .type("application/problem+json")
        .json({
          status: 413,
          title: "Content Too Large",
          detail: `A film has ${most} octets at most.`,
        });
    }
    if (request.get("Expect") !== undefined) response.writeContinue();
    next();
  },
  express.raw({ type: "*/*", limit: most }),
  (request, response) => {
    films.set(request.params.id, request.body);
    response.status(201).location(`/films/${request.params.id}`).end();
  },
);

const server = app.listen(8080);
// Without a listener Node says 100 before Express sees the request.
server.on("checkContinue", app);

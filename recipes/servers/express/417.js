// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import express from "express";

const app = express();

app.use((request, response, next) => {
  const expected = request.get("Expect");
  if (expected === undefined) return next();
  response
    .status(417)
    .set("Connection", "close")
    .type("application/problem+json")
    .json({
      status: 417,
      title: "Expectation Failed",
      detail: "Send it again without Expect.",
    });
});
app.put("/films/:id", (request, response) => {
  request.resume().on("end", () => response.status(204).end());
});

const server = app.listen(8080);
// Otherwise Node answers both before Express sees the request.
server.on("checkContinue", app);
server.on("checkExpectation", app);

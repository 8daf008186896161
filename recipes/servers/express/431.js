// Reads cookies of up to four thousand octets.
import express from "express";

const app = express();
const most = 4000;

app.use((request, response, next) => {
  if ((request.get("Cookie") ?? "").length <= most) return next();
  response
    .status(431)
    .set("Connection", "close")
    .type("application/problem+json")
    .json({
      status: 431,
      title: "Request Header Fields Too Large",
      detail: `Cookie has ${most} octets at most.`,
    });
});
app.get("/", (request, response) => {
  response.json({ items: "/items" });
});

app.listen(8080);

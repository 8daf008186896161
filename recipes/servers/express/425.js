// Takes no payment from early data, which somebody may have sent again.
import express from "express";

const app = express();
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

app.use((request, response, next) => {
  const isEarly = request.get("Early-Data") === "1";
  if (!isEarly || safe.has(request.method)) return next();
  response.status(425).type("application/problem+json").json({
    status: 425,
    title: "Too Early",
    detail: "Send it again when the handshake is over.",
  });
});
app.post("/pay", express.json(), (request, response) => {
  response.json({ paid: request.body?.amount });
});

app.listen(8080);

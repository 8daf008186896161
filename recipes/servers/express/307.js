// Sends payments to a second server while the database is away.
import express from "express";

const app = express();
const database = { isUp: false };

app.post("/pay", (request, response, next) => {
  if (database.isUp) return next();
  response.redirect(307, "https://backup.example/pay");
});
app.post("/pay", express.json(), (request, response) => {
  response.json({ paid: request.body?.amount });
});

app.listen(8080);

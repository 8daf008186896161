// Lets nobody into the network who has not signed in to it.
import express from "express";

const app = express();
const signedIn = new Set();

app.use((request, response, next) => {
  if (signedIn.has(request.ip)) return next();
  response
    .status(511)
    .set("Cache-Control", "no-store")
    .send('<a href="https://login.hotel.example/">Sign in to this network</a>');
});
app.get("/", (request, response) => {
  response.json({ items: "/items" });
});

app.listen(8080);

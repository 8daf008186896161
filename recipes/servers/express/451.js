// Withholds a film where a court says so, and names who does it.
import express from "express";

const app = express();
const films = new Map([
  ["6", { id: 6, title: "Lamps" }],
  ["7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["7", "Withheld by order of a court."]]);

app.get("/films/:id", (request, response, next) => {
  const film = films.get(request.params.id);
  const order = withheld.get(request.params.id);
  if (film === undefined) return next();
  if (order === undefined) return response.json(film);
  response
    .status(451)
    .links({ "blocked-by": "https://provider.example/" })
    .type("application/problem+json")
    .json({
      status: 451,
      title: "Unavailable For Legal Reasons",
      detail: order,
    });
});

app.listen(8080);

// Remembers which offers are over, and says that they will not return.
import express from "express";

const app = express();
const offers = new Map([["2026", { lamp: 5 }]]);
const ended = new Set(["2019", "2020"]);

app.get("/offers/:year", (request, response, next) => {
  const { year } = request.params;
  if (offers.has(year)) return response.json(offers.get(year));
  if (!ended.has(year)) return next();
  response
    .status(410)
    .type("application/problem+json")
    .json({
      status: 410,
      title: "Gone",
      detail: `The offer of ${year} is over and will not return.`,
    });
});

app.listen(8080);

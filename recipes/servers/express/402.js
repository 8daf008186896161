// Sells reports, each for five credits.
import express from "express";

const app = express();
const reports = new Map([["9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

app.get("/reports/:id", (request, response, next) => {
  const report = reports.get(request.params.id);
  if (report === undefined) return next();
  if (account.credit < price) {
    return response
      .status(402)
      .type("application/problem+json")
      .json({
        status: 402,
        title: "Payment Required",
        detail: `It costs ${price}; you have ${account.credit}.`,
      });
  }
  account.credit -= price;
  response.set("Cache-Control", "private").json(report);
});

app.listen(8080);

// Says twice a second that the report is still being made.
import { setTimeout } from "node:timers/promises";
import express from "express";

const app = express();
const reports = new Map();

app.post("/reports", express.urlencoded(), async (request, response) => {
  const timer = setInterval(() => response.writeProcessing(), 500);
  try {
    await setTimeout(1200); // what takes its time: reading a year of orders
  } finally {
    clearInterval(timer);
  }
  const id = reports.size + 1;
  reports.set(id, { id, year: request.body?.year });
  response.status(201).location(`/reports/${id}`).end();
});

app.listen(8080);

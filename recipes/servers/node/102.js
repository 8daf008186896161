// Says twice a second that the report is still being made.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

const reports = new Map();

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/reports") {
    return refuse(response, 404, "Not Found", "There are only reports.");
  }
  const form = new URLSearchParams(await text(request).catch(() => ""));
  const timer = setInterval(() => response.writeProcessing(), 500);
  await setTimeout(1200); // what takes its time: reading a year of orders
  clearInterval(timer);
  const id = reports.size + 1;
  reports.set(id, { id, year: form.get("year") });
  response.statusCode = 201;
  response.setHeader("Location", `/reports/${id}`);
  response.end();
});

server.listen(8080);

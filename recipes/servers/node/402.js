// Sells reports, each for five credits.
import { createServer } from "node:http";

const reports = new Map([["/reports/9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const report = reports.get(request.url);
  if (report === undefined) {
    return refuse(response, 404, "Not Found", "There is no such report.");
  }
  if (account.credit < price) {
    const detail = `It costs ${price}; you have ${account.credit}.`;
    return refuse(response, 402, "Payment Required", detail);
  }
  account.credit -= price;
  response.setHeader("Cache-Control", "private");
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(report));
});

server.listen(8080);

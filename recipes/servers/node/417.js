// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import { createServer } from "node:http";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

function refuseExpectation(request, response) {
  response.setHeader("Connection", "close");
  const detail = "Send it again without Expect.";
  refuse(response, 417, "Expectation Failed", detail);
}

const server = createServer((request, response) => {
  if (request.method !== "PUT" || !request.url.startsWith("/films/")) {
    return refuse(response, 404, "Not Found", "There are only films.");
  }
  request.resume().on("end", () => {
    response.statusCode = 204;
    response.end();
  });
});
// One is for 100-continue, the other for all else.
server.on("checkContinue", refuseExpectation);
server.on("checkExpectation", refuseExpectation);

server.listen(8080);

// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { createServer, STATUS_CODES } from "node:http";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch("http://prices.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ id: 7, name: "lamp", price }));
  } catch (error) {
    console.error(error);
    const status = error.name === "TimeoutError" ? 504 : 502;
    const detail = "The server with the prices does not answer as it should.";
    refuse(response, status, STATUS_CODES[status], detail);
  }
});

server.listen(8080);

// Waits one second for the price of an item from elsewhere.
import { createServer } from "node:http";

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
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ id: 7, name: "lamp", price }));
  } catch (error) {
    if (error.name === "TimeoutError") {
      const detail = "The server with the prices took more than a second.";
      return refuse(response, 504, "Gateway Timeout", detail);
    }
    console.error(error);
    refuse(response, 502, "Bad Gateway", "The prices cannot be had.");
  }
});

server.listen(8080);

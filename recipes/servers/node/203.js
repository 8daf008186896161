// Passes a page on without its comments, and says that it was changed.
import { createServer } from "node:http";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  try {
    const origin = await fetch(`http://origin.example${request.url}`);
    const type = origin.headers.get("Content-Type") ?? "text/html";
    const whole = await origin.text();
    const slim = whole.replace(/<!--.*?-->/gs, "");
    const isChanged = origin.status === 200 && slim !== whole;
    response.statusCode = isChanged ? 203 : origin.status;
    response.setHeader("Via", "1.1 slim-proxy.example");
    response.setHeader("Content-Type", type);
    response.end(isChanged ? slim : whole);
  } catch (error) {
    console.error(error);
    refuse(response, 502, "Bad Gateway", "The origin does not answer.");
  }
});

server.listen(8080);

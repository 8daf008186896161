// Withholds a film where a court says so, and names who does it.
import { createServer } from "node:http";

const films = new Map([
  ["/films/6", { id: 6, title: "Lamps" }],
  ["/films/7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["/films/7", "Withheld by order of a court."]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const film = films.get(request.url);
  const order = withheld.get(request.url);
  if (film === undefined) {
    return refuse(response, 404, "Not Found", "There is no such film.");
  }
  if (order !== undefined) {
    const blocker = '<https://provider.example/>; rel="blocked-by"';
    response.setHeader("Link", blocker);
    return refuse(response, 451, "Unavailable For Legal Reasons", order);
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(film));
});

server.listen(8080);

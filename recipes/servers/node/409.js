// Gives each address of mail to one user only.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const users = new Map([
  ["/users/ann", { email: "ann@mail.example" }],
  ["/users/bob", { email: "bob@mail.example" }],
]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || !users.has(request.url)) {
    return refuse(response, 404, "Not Found", "There is no such user.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  const { email } = sent;
  const [owner] = [...users].find(([, it]) => it.email === email) ?? [];
  if (owner !== undefined && owner !== request.url) {
    const detail = `That address belongs to ${owner}.`;
    return refuse(response, 409, "Conflict", detail);
  }
  users.set(request.url, { email });
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ email }));
});

server.listen(8080);

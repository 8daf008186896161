// Shows people themselves once they have a token that is known.
import { createServer } from "node:http";

const users = new Map([["k3y-of-ann", { name: "ann" }]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url !== "/me") {
    return refuse(response, 404, "Not Found", "There is only /me.");
  }
  const { authorization = "" } = request.headers;
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  const user = users.get(token);
  if (user !== undefined) {
    response.setHeader("Content-Type", "application/json");
    return response.end(JSON.stringify(user));
  }
  const error = token === undefined ? "" : ', error="invalid_token"';
  response.setHeader("WWW-Authenticate", `Bearer realm="api"${error}`);
  refuse(response, 401, "Unauthorized", "Send a token that is known.");
});

server.listen(8080);

// Shows people themselves once they have a token that is known.
import express from "express";

const app = express();
const users = new Map([["k3y-of-ann", { name: "ann" }]]);

app.get("/me", (request, response) => {
  const [, token] =
    /^Bearer (\S+)$/i.exec(request.get("Authorization") ?? "") ?? [];
  const user = users.get(token);
  if (user !== undefined) return response.json(user);
  const error = token === undefined ? "" : ', error="invalid_token"';
  response
    .status(401)
    .set("WWW-Authenticate", `Bearer realm="api"${error}`)
    .type("application/problem+json")
    .json({
      status: 401,
      title: "Unauthorized",
      detail: token === undefined ? "Send a token." : "That token is unknown.",
    });
});

app.listen(8080);

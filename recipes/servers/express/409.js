// Gives each address of mail to one user only.
import express from "express";

const app = express();
const users = new Map([
  ["ann", { email: "ann@mail.example" }],
  ["bob", { email: "bob@mail.example" }],
]);

app.put("/users/:name", express.json(), (request, response) => {
  const { name } = request.params;
  const { email } = request.body ?? {};
  const [owner] = [...users].find(([, it]) => it.email === email) ?? [name];
  if (owner !== name) {
    return response
      .status(409)
      .type("application/problem+json")
      .json({
        status: 409,
        title: "Conflict",
        detail: `That address belongs to ${owner}.`,
      });
  }
  users.set(name, { email });
  response.json(users.get(name));
});

app.listen(8080);

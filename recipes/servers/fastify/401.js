// Shows people themselves once they have a token that is known.
import Fastify from "fastify";

const app = Fastify();
const users = new Map([["k3y-of-ann", { name: "ann" }]]);

app.decorateRequest("user", null);
app.addHook("onRequest", async (request, reply) => {
  const [, token] =
    /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  request.user = users.get(token);
  if (request.user !== undefined) return;
  const error = token === undefined ? "" : ', error="invalid_token"';
  return reply
    .code(401)
    .header("WWW-Authenticate", `Bearer realm="api"${error}`)
    .type("application/problem+json")
    .send({
      status: 401,
      title: "Unauthorized",
      detail: token === undefined ? "Send a token." : "That token is unknown.",
    });
});
app.get("/me", async (request) => request.user);

await app.listen({ port: 8080 });

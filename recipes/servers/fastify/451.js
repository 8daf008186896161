// Withholds a film where a court says so, and names who does it.
import Fastify from "fastify";

const app = Fastify();
const films = new Map([
  ["6", { id: 6, title: "Lamps" }],
  ["7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["7", "Withheld by order of a court."]]);

app.get("/films/:id", async (request, reply) => {
  const film = films.get(request.params.id);
  const order = withheld.get(request.params.id);
  if (film === undefined) return reply.callNotFound();
  if (order === undefined) return film;
  return reply
    .code(451)
    .header("Link", '<https://provider.example/>; rel="blocked-by"')
    .type("application/problem+json")
    .send({
      status: 451,
      title: "Unavailable For Legal Reasons",
      detail: order,
    });
});

await app.listen({ port: 8080 });

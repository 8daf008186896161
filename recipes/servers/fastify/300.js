// Lets a reader who names no language choose one.
import accepts from "@fastify/accepts";
import Fastify from "fastify";

const app = Fastify();
const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

function sendManual(reply, language) {
  return reply
    .header("Content-Language", language)
    .header("Content-Location", `/manual.${language}`)
    .type("text/plain")
    .send(manuals.get(language));
}

await app.register(accepts);
app.get("/manual", async (request, reply) => {
  const isNamed = request.headers["accept-language"] !== undefined;
  const language = isNamed && request.accepts().language([...manuals.keys()]);
  reply.header("Vary", "Accept-Language");
  if (language) return sendManual(reply, language);
  const links = [...manuals.keys()].map(
    (it) => `<a href="/manual.${it}">${it}</a>`,
  );
  reply.code(300).header("Location", "/manual.en");
  return reply.type("text/html; charset=utf-8").send(links.join(" "));
});
app.get("/manual.:language", async (request, reply) => {
  const { language } = request.params;
  if (!manuals.has(language)) return reply.callNotFound();
  return sendManual(reply, language);
});

await app.listen({ port: 8080 });

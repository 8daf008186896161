// Finds that the manual it would choose asks for a choice itself.
import accepts from "@fastify/accepts";
import Fastify from "fastify";

const app = Fastify();
const texts = new Map([["/manual.de", "Schalte die Lampe ein."]]);
const variants = new Map([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

await app.register(accepts);
app.get("/manual", async (request, reply) => {
  const choices = variants.get("/manual");
  const language = request.accepts().language(Object.keys(choices)) || "en";
  const chosen = choices[language];
  reply.header("Vary", "Accept-Language, Negotiate");
  if (!variants.has(chosen)) {
    return reply
      .header("Content-Language", language)
      .header("Content-Location", chosen)
      .type("text/plain")
      .send(texts.get(chosen));
  }
  return reply
    .code(506)
    .type("application/problem+json")
    .send({
      status: 506,
      title: "Variant Also Negotiates",
      detail: `The variant ${chosen} negotiates itself.`,
    });
});

await app.listen({ port: 8080 });

// Reads an item, and names each member that does not fit its schema.
import Fastify from "fastify";

const app = Fastify({ ajv: { customOptions: { allErrors: true } } });
const body = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 1 },
    price: { type: "number", minimum: 0 },
  },
};

app.post("/items", { schema: { body } }, async (request, reply) => {
  reply.code(201).header("Location", "/items/7");
  return { id: 7, ...request.body };
});
app.setErrorHandler(async (error, request, reply) => {
  if (error.validation === undefined) throw error;
  const errors = error.validation.map(({ instancePath, message }) => ({
    pointer: `#${instancePath}`,
    detail: message,
  }));
  return reply
    .code(422)
    .type("application/problem+json")
    .send({
      status: 422,
      title: "Unprocessable Content",
      detail: `${errors.length} of its members cannot be used.`,
      errors,
    });
});

await app.listen({ port: 8080 });

// Takes photos of up to ten megabytes, and refuses larger ones unread.
import Fastify from "fastify";

const app = Fastify({ bodyLimit: 10_000_000 });
const photos = [];

app.addContentTypeParser("*", { parseAs: "buffer" }, async (_, body) => body);
app.post("/photos", async (request, reply) => {
  const id = photos.push(request.body);
  return reply.code(201).header("Location", `/photos/${id}`).send();
});
app.setErrorHandler(async (error, request, reply) => {
  if (error.code !== "FST_ERR_CTP_BODY_TOO_LARGE") throw error;
  return reply
    .code(413)
    .type("application/problem+json")
    .send({
      status: 413,
      title: "Content Too Large",
      detail: `A photo has ${app.initialConfig.bodyLimit} octets at most.`,
    });
});

await app.listen({ port: 8080 });

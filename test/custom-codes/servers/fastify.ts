import fastify from "fastify";

await fastify()
  .get<{ Params: { code: string } }>("/:code", ({ params }, reply) =>
    reply.code(Number(params.code)).send("hello"),
  )
  .listen({ port: Number(process.argv[2]), host: "127.0.0.1" });

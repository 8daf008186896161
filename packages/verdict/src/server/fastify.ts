export * from "@verdict/server/fastify";

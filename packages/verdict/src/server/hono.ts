export * from "@verdict/server/hono";

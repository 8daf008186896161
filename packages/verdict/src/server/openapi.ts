export * from "@verdict/server/openapi";

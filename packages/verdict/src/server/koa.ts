export * from "@verdict/server/koa";

export * from "@verdict/server/redis";

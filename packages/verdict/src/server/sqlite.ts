export * from "@verdict/server/sqlite";

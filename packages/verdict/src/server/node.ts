export * from "@verdict/server/node";

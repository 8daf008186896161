export * from "@verdict/server/express";

export * from "@verdict/server/files";

export * from "@verdict/server/proxy";

export * from "@verdict/server/codings";

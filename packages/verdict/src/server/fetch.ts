export * from "@verdict/server/fetch";

export * from "@verdict/server/store";

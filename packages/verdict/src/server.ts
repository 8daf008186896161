export * from "@verdict/server";

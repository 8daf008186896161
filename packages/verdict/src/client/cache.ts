export * from "@verdict/client/cache";

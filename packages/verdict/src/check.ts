export * from "@verdict/check";

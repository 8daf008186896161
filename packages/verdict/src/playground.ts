export * from "@verdict/playground";

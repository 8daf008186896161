export * from "@verdict/site";

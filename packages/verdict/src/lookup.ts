export * from "@verdict/lookup";

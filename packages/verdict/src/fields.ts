export * from "@verdict/fields";

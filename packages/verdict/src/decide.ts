export * from "@verdict/decide";

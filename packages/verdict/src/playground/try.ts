export * from "@verdict/playground/try";

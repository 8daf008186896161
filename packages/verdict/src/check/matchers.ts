export * from "@verdict/check/matchers";

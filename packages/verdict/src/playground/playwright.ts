export * from "@verdict/playground/playwright";

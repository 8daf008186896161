export * from "@verdict/playground/msw";

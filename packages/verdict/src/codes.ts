export * from "@verdict/codes";

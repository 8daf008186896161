export * from "@verdict/check/node";

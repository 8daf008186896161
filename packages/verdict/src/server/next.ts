export * from "@verdict/server/next";

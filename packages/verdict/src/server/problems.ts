export * from "@verdict/server/problems";

export * from "@verdict/client";

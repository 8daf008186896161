export * from "@verdict/client/update";

export * from "@verdict/client/node";

export * from "@verdict/server/bullmq";

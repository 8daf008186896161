export * from "@verdict/codes/drop-in/http-status-codes";
export { default } from "@verdict/codes/drop-in/http-status-codes";

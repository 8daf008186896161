import { toNext } from "@verdict/server/next";
import { mounted } from "../../../mounted.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = toNext(mounted);

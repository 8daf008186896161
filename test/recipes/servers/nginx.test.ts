import { onNginx } from "../run/on-nginx.ts";
import { testServer } from "../testing-servers.ts";

testServer("nginx", onNginx());

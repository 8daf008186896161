import { onCaddy } from "../run/on-caddy.ts";
import { testServer } from "../testing-servers.ts";

testServer("caddy", onCaddy());

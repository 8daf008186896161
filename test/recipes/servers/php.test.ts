import { onPhp } from "../run/on-php.ts";
import { testServer } from "../testing-servers.ts";

testServer("php", onPhp());

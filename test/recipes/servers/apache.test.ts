import { onApache } from "../run/on-apache.ts";
import { testServer } from "../testing-servers.ts";

testServer("apache", onApache());

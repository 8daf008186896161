import { onPhp } from "../run/on-php.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { testServer } from "../testing-servers.ts";

testServer("php", onPhp());
testOtherwise("php", onPhp());

import { onGo } from "../run/on-go.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { testServer } from "../testing-servers.ts";

testServer("go", onGo());
testOtherwise("go", onGo());

import { onGo } from "../run/on-go.ts";
import { testServer } from "../testing-servers.ts";

testServer("go", onGo());

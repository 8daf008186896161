import { onNext } from "../run/on-next.ts";
import { testServer } from "../testing-servers.ts";

testServer("next", onNext());

import { inWorker } from "../run/in-worker.ts";
import { testClient } from "../testing-clients.ts";

testClient("verdict", inWorker("@verdict/client", "@verdict/client"), true);

import { inWorker } from "../run/in-worker.ts";
import { testClient } from "../testing-clients.ts";

testClient("ky", inWorker("ky", "ky"), true);

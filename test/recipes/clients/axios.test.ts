import { inWorker } from "../run/in-worker.ts";
import { testClient } from "../testing-clients.ts";

testClient("axios", inWorker("axios", "axios"), true);

import { onPython } from "../run/on-python.ts";
import { testServer } from "../testing-servers.ts";

testServer(
  "fastapi",
  onPython("fastapi_recipes.py", { FastAPI: "fastapi", uvicorn: "uvicorn" }, ["httpx", "wsproto"]),
);

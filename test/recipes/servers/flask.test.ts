import { onPython } from "../run/on-python.ts";
import { testServer } from "../testing-servers.ts";

testServer(
  "flask",
  onPython("flask_recipes.py", { Flask: "flask", Werkzeug: "werkzeug" }, ["requests"]),
);

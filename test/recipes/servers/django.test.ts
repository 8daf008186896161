import { onPython } from "../run/on-python.ts";
import { testServer } from "../testing-servers.ts";

testServer("django", onPython("django_recipes.py", { Django: "django" }, ["requests"]));

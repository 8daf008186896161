import sys

import uvicorn
from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/{code}")
def answer(code: int):
    return Response("hello", status_code=code)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), http="h11", log_level="warning")

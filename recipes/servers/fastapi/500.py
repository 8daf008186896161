# Says that it is our fault, under a number by which the log can be searched.
import logging
import uuid

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

app = FastAPI()
items = {7: {"id": 7, "name": "lamp"}}


@app.get("/items/{id}")
async def get_item(id: int) -> dict:
    return {"price": items[id]["price"]}  # a mistake: there is no price


@app.exception_handler(Exception)
async def failed(request: Request, error: Exception) -> JSONResponse:
    number = uuid.uuid4().hex
    logging.error("%s: %r", number, error)
    return JSONResponse(
        {
            "status": 500,
            "title": "Internal Server Error",
            "instance": f"/errors/{number}",
        },
        status_code=500,
        media_type="application/problem+json",
    )


if __name__ == "__main__":
    uvicorn.run(app, port=8080)

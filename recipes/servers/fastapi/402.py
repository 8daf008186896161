# Sells reports: one that costs more than there is credit is not given away.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
credit = 3
prices = {8: 2, 9: 5}


@app.head("/reports/{id}", include_in_schema=False)
@app.get("/reports/{id}")
async def get_report(id: int) -> dict:
    global credit
    if id not in prices:
        raise HTTPException(404, f"There is no report {id}.")
    if prices[id] > credit:
        detail = f"It costs {prices[id]}. Buy credit at /billing."
        raise HTTPException(402, detail)
    credit -= prices[id]
    return {"id": id, "year": 2026}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)

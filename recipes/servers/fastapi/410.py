# Tells offers that are over for good from those that never were.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
offers = {2026: "Two lamps for one"}
over = {2019}


@app.head("/offers/{year}", include_in_schema=False)
@app.get("/offers/{year}")
async def get_offer(year: int) -> str:
    if year in over:
        raise HTTPException(410, "This offer is over and will not return.")
    if year not in offers:
        raise HTTPException(404, f"There is no offer of {year}.")
    return offers[year]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)

# Takes no payment out of early data, which an attacker could send again.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Header, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

app = FastAPI()


class Payment(BaseModel):
    amount: int


def not_early(early_data: str = Header("")) -> None:
    if early_data == "1":
        raise HTTPException(425, "Pay once the handshake is done.")


@app.post("/pay", dependencies=[Depends(not_early)])
async def pay(payment: Payment) -> dict:
    return {"paid": payment.amount}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)

# The shop's API, as it has been running for two years.
import asyncio
import os
import traceback

import httpx
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

PRICES = os.environ.get("PRICES", "http://localhost:4000")
PORT = int(os.environ.get("PORT", 3000))

users = {
    "ada": {"password": "secret", "role": "admin", "token": "t-ada"},
    "bob": {"password": "hunter2", "role": "customer", "token": "t-bob"},
}
products = {
    1: {"id": 1, "name": "Lamp", "price": 30, "stock": 5},
    2: {"id": 2, "name": "Chair", "price": 80, "stock": 1},
    3: {"id": 3, "name": "Table", "price": 250, "stock": 0},
}
photos = {}
orders = []
attempts = 0

app = FastAPI()


@app.exception_handler(Exception)
async def failed(request, error):
    return HTMLResponse(f"<h1>Error</h1><pre>{traceback.format_exc()}</pre>", 500)


def user(request):
    token = request.headers.get("authorization", "").replace("Bearer ", "")
    return next((it for it in users.values() if it["token"] == token), None)


def refuse(code, message):
    return JSONResponse({"error": message}, code)


def not_admin(request):
    if not user(request):
        return refuse(403, "Not logged in")
    if user(request)["role"] != "admin":
        return refuse(401, "Not allowed")


@app.post("/login")
async def login(request: Request):
    global attempts
    body = await request.json()
    if attempts >= 5:
        return refuse(403, "Too many attempts")
    if users.get(body["name"], {}).get("password") != body["password"]:
        attempts += 1
        return {"success": False, "error": "Wrong name or password"}
    return {"success": True, "token": users[body["name"]]["token"]}


@app.get("/products")
async def list_products(limit: str = "100"):
    return list(products.values())[: int(limit)]


@app.get("/products/{id}")
async def get_product(id: str):
    return products.get(int(id))


@app.post("/products")
async def create_product(request: Request):
    if refused := not_admin(request):
        return refused
    body = await request.json()
    name = body["name"].strip()
    if any(it["name"] == name for it in products.values()):
        return {"success": False, "error": "There is a product of that name"}
    if not body["price"] > 0:
        return refuse(620, "VALIDATION_FAILED")
    id = max(products) + 1
    products[id] = {"id": id, "name": name, "price": body["price"], "stock": 0}
    return {"success": True, "id": id}


@app.put("/products/{id}")
async def update_product(id: int, request: Request):
    if refused := not_admin(request):
        return refused
    if id not in products:
        return {"success": False, "error": "No such product"}
    products[id].update(await request.json())
    return {"success": True}


@app.delete("/products/{id}", status_code=204)
async def delete_product(id: int, request: Request):
    if refused := not_admin(request):
        return refused
    products.pop(id, None)
    return JSONResponse({"success": True}, 204)


@app.put("/products/{id}/photo")
async def put_photo(id: int, request: Request):
    if not user(request):
        return refuse(403, "Not logged in")
    data = await request.body()
    kind = request.headers.get("content-type", "")
    assert id in products, "No such product"
    assert kind.startswith("image/"), "Not an image"
    assert len(data) <= 100_000, "Photo is too big"
    photos[id] = (kind, data)
    return {"success": True}


@app.get("/products/{id}/photo")
async def get_photo(id: int):
    if id not in photos:
        return {"error": "No photo"}
    kind, data = photos[id]
    return Response(data, media_type=kind)


@app.post("/orders")
async def create_order(request: Request):
    if not user(request):
        return refuse(403, "Not logged in")
    body = await request.json()
    product = products.get(body["productId"])
    if product is None:
        return refuse(404, "No such product")
    if not body["quantity"] > 0:
        return refuse(620, "VALIDATION_FAILED")
    if product["stock"] < body["quantity"]:
        return refuse(471, "OUT_OF_STOCK")
    product["stock"] -= body["quantity"]
    orders.append({"id": len(orders) + 1, **body, "user": user(request)["token"]})
    # The app shows a hint when it gets 299.
    return JSONResponse(orders[-1], 299 if product["stock"] == 0 else 200)


@app.get("/orders/{id}")
async def get_order(id: int, request: Request):
    if not user(request):
        return refuse(403, "Not logged in")
    order = next((it for it in orders if it["id"] == id), None)
    if order and order["user"] != user(request)["token"]:
        return refuse(401, "Not your order")
    return order


# The first version of the app still calls these.
@app.api_route("/api/v1/orders", methods=["GET", "POST"])
async def old_orders():
    return RedirectResponse("/orders", 302)


@app.get("/api/v1/products")
async def old_products():
    return RedirectResponse("/products", 302)


@app.get("/products/{id}/price")
async def price(id: int):
    async with httpx.AsyncClient(timeout=0.5) as client:
        answer = await client.get(f"{PRICES}/prices/{id}")
    return {"price": f"{answer.json()['price']:.2f}"}


@app.post("/exports")
async def export(request: Request):
    if not user(request):
        return refuse(403, "Not logged in")
    return Response(await write_export(), media_type="text/csv")


async def write_export():
    await asyncio.sleep(1)  # in truth, minutes
    return "\n".join(["id,name", *(f"{it['id']},{it['name']}" for it in products.values())])


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=PORT)

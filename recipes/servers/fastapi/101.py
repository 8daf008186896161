# Switches to WebSocket, and says everything back that it is told.
import uvicorn
from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/chat")
async def chat(socket: WebSocket) -> None:
    await socket.accept()
    async for text in socket.iter_text():
        await socket.send_text(f"You said: {text}")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)

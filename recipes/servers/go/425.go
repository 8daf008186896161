// Does not act on a payment in early data, which somebody may have replayed.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

func pay(w http.ResponseWriter, r *http.Request) {
	// The server in front that ends TLS says so.
	if r.Header.Get("Early-Data") == "1" {
		detail := "Send it again once the handshake is over."
		problem(w, http.StatusTooEarly, detail)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{
		"status": status,
		"title":  http.StatusText(status),
		"detail": detail,
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/pay", pay)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

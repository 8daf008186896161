// Serves the printer to whoever changes to TLS, nobody else.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

func printer(w http.ResponseWriter, r *http.Request) {
	if r.TLS == nil {
		// Without close in it, net/http puts its own in its place.
		w.Header().Set("Connection", "Upgrade, close")
		w.Header().Set("Upgrade", "TLS/1.2, HTTP/1.1")
		detail := "Change to TLS 1.2 for this printer."
		problem(w, http.StatusUpgradeRequired, detail)
		return
	}
	fmt.Fprintln(w, "idle")
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
	mux.HandleFunc("/ipp", printer)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

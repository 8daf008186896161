// Wants to know how long content is before it comes.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

func addItem(w http.ResponseWriter, r *http.Request) {
	// net/http says -1 where the request does not say.
	if r.ContentLength < 0 {
		problem(w, http.StatusLengthRequired, "Send Content-Length.")
		return
	}
	log.Print(r.ContentLength, " octets will come")
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
	mux.HandleFunc("/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Lets a locked document be changed only by whoever has the lock.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"strings"
)

var locks = map[string]string{"/docs/plan": "urn:uuid:b0b"}

func putDoc(w http.ResponseWriter, r *http.Request) {
	token, ok := locks[r.URL.Path]
	if ok && !strings.Contains(r.Header.Get("If"), "(<"+token+">)") {
		problem(w, http.StatusLocked, "Bob has it open; ask him, or wait.")
		return
	}
	io.Copy(io.Discard, r.Body)
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
	mux.HandleFunc("/docs/", putDoc)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

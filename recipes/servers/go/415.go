// Takes items as JSON only, and says so to whoever sends something else.
package main

import (
	"encoding/json"
	"log"
	"mime"
	"net/http"
)

func addItem(w http.ResponseWriter, r *http.Request) {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "application/json" {
		w.Header().Set("Accept", "application/json")
		problem(w, http.StatusUnsupportedMediaType, "Send application/json.")
		return
	}
	var item struct{ Name string }
	content := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(content).Decode(&item); err != nil {
		problem(w, http.StatusBadRequest, "The JSON cannot be read.")
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
	mux.HandleFunc("/items", addItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Keeps an entry and lets the form be emptied for the next one.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"sync"
)

var (
	mutex   sync.Mutex
	entries []string
)

func addEntry(w http.ResponseWriter, r *http.Request) {
	name := r.PostFormValue("name")
	if name == "" {
		problem(w, http.StatusUnprocessableEntity, "An entry has a name.")
		return
	}
	mutex.Lock()
	entries = append(entries, name)
	mutex.Unlock()
	w.WriteHeader(http.StatusResetContent)
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
	mux.HandleFunc("/entries", addEntry)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

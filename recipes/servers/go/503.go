// Closes while the database is moved, and says when it will be open again.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync/atomic"
)

// Whoever works on the database sets it, and clears it afterwards.
var isClosed atomic.Bool

func init() {
	isClosed.Store(true)
}

func getItem(w http.ResponseWriter, r *http.Request) {
	if isClosed.Load() {
		w.Header().Set("Retry-After", "120")
		detail := "The database is moved; we are back in two minutes."
		problem(w, http.StatusServiceUnavailable, detail)
		return
	}
	fmt.Fprintln(w, "lamp")
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"status": status,
		"title": http.StatusText(status), "detail": detail})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Lets an item be replaced only by whoever says which state they have seen.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync/atomic"
)

var version atomic.Int64

func init() {
	version.Store(3)
}

func putItem(w http.ResponseWriter, r *http.Request) {
	match := r.Header.Get("If-Match")
	if match == "" {
		detail := "Send If-Match with the ETag of what you replace."
		problem(w, http.StatusPreconditionRequired, detail)
		return
	}
	var seen int64
	fmt.Sscanf(match, `"v%d"`, &seen)
	// Of two who have seen the same state, one comes first.
	if !version.CompareAndSwap(seen, seen+1) {
		problem(w, http.StatusPreconditionFailed, "It has changed.")
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
	mux.HandleFunc("/items/7", putItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

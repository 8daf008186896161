// Lets an item be replaced only by whoever says which state they have seen.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

func putItem(w http.ResponseWriter, r *http.Request) {
	match := r.Header.Get("If-Match")
	switch {
	case r.Method == http.MethodPut && match == "":
		detail := "Send If-Match with the ETag of what you replace."
		problem(w, http.StatusPreconditionRequired, detail)
	case r.Method == http.MethodPut && match != `"v3"`:
		problem(w, http.StatusPreconditionFailed, "It has changed.")
	default:
		w.Header().Set("ETag", `"v3"`)
		w.WriteHeader(http.StatusNoContent)
	}
}

func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"status": status,
		"title": http.StatusText(status), "detail": detail})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items/7", putItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

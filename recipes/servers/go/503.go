// Closes while the database is moved, and says when it will be open again.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"time"
)

// Whoever moves the database sets it.
var closedUntil = time.Now().Add(2 * time.Minute)

func getItem(w http.ResponseWriter, r *http.Request) {
	if wait := time.Until(closedUntil); wait > 0 {
		w.Header().Set("Retry-After", fmt.Sprint(int(wait.Seconds())+1))
		detail := "The database is moved; try again later."
		problem(w, http.StatusServiceUnavailable, detail)
		return
	}
	fmt.Fprintln(w, "lamp")
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
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

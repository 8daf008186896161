// Lets an item be replaced only by whoever says which state they have seen.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
	"sync"
)

var mutex sync.Mutex
var version = 3

func has(field, tag string) bool {
	tags := "," + strings.ReplaceAll(field, " ", "") + ","
	return field == "*" || strings.Contains(tags, ","+tag+",")
}

func preconditionFails(match, noneMatch, tag string) bool {
	// Only to If-None-Match a weak tag is as good as a strong one.
	isKnown := has(noneMatch, tag) || has(noneMatch, "W/"+tag)
	return match != "" && !has(match, tag) || isKnown
}

func putItem(w http.ResponseWriter, r *http.Request) {
	match, noneMatch := r.Header.Get("If-Match"), r.Header.Get("If-None-Match")
	if match == "" && noneMatch == "" {
		problem(w, http.StatusPreconditionRequired, "Send If-Match.")
		return
	}
	// Of two who have seen the same state, one comes first.
	mutex.Lock()
	defer mutex.Unlock()
	if preconditionFails(match, noneMatch, fmt.Sprintf(`"v%d"`, version)) {
		problem(w, http.StatusPreconditionFailed, "It has changed.")
		return
	}
	version++
	w.Header().Set("ETag", fmt.Sprintf(`"v%d"`, version))
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

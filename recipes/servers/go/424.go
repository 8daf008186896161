// Keeps a version before properties change; if that fails, nothing changes.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"sync"
)

var (
	mutex    sync.Mutex
	errFull  = errors.New("ten versions are kept, and no more")
	versions = map[string]int{"/docs/plan": 10}
)

func keepVersion(path string) error {
	mutex.Lock()
	defer mutex.Unlock()
	if versions[path] >= 10 {
		return errFull
	}
	versions[path]++
	return nil
}

func changeProperties(w http.ResponseWriter, r *http.Request) {
	if err := keepVersion(r.URL.Path); err != nil {
		problem(w, http.StatusFailedDependency, "No version: "+err.Error())
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
	mux.HandleFunc("/docs/", changeProperties)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Keeps addresses unique: one that another user has is a conflict.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"strings"
	"sync"
)

var (
	mutex  sync.Mutex
	owners = map[string]string{"bob@mail.example": "bob"}
)

func putUser(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/users/")
	var user struct{ Email string }
	content := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(content).Decode(&user); err != nil {
		problem(w, http.StatusBadRequest, "Send a user as JSON.")
		return
	}
	mutex.Lock()
	defer mutex.Unlock()
	if owner, ok := owners[user.Email]; ok && owner != name {
		problem(w, http.StatusConflict, "That address belongs to "+owner+".")
		return
	}
	owners[user.Email] = name
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
	mux.HandleFunc("/users/", putUser)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

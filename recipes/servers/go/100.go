// Looks at the length before a film is sent; reading it is what asks for it.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
)

const most = 100 << 20

func putFilm(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > most {
		problem(w, http.StatusRequestEntityTooLarge, "100 MB at most.")
		return
	}
	// net/http sends 100 on the first read, if the client waits for it.
	size, err := io.Copy(io.Discard, http.MaxBytesReader(w, r.Body, most))
	if err != nil {
		problem(w, http.StatusBadRequest, "The film ended too early.")
		return
	}
	log.Printf("%s has %d octets", r.URL.Path, size)
	w.WriteHeader(http.StatusCreated)
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
	mux.HandleFunc("/films/", putFilm)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

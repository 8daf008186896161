// Takes photos of up to ten megabytes; the length decides before they are sent.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
)

const most = 10 << 20

func addPhoto(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > most {
		problem(w, http.StatusRequestEntityTooLarge, "10 MB at most.")
		return
	}
	// Chunks do not say how many they are, so they are counted.
	photo, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		problem(w, http.StatusRequestEntityTooLarge, "10 MB at most.")
		return
	}
	if err != nil {
		problem(w, http.StatusBadRequest, "The photo ended too early.")
		return
	}
	fmt.Fprintln(w, len(photo), "octets")
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
	mux.HandleFunc("/photos", addPhoto)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

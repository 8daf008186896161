// Waits two seconds for content, then gives up and closes the connection.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func addItem(w http.ResponseWriter, r *http.Request) {
	item, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if errors.Is(err, os.ErrDeadlineExceeded) {
		w.Header().Set("Connection", "close")
		problem(w, http.StatusRequestTimeout, "No content in two seconds.")
		return
	}
	if err != nil {
		problem(w, http.StatusBadRequest, "The content ended too early.")
		return
	}
	fmt.Fprintln(w, len(item), "octets")
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
	mux.HandleFunc("/items", addItem)
	server := http.Server{
		Addr:        ":8080",
		Handler:     mux,
		ReadTimeout: 2 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

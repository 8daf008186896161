// Keeps documents as long as there is room for them.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"sync/atomic"
)

var free atomic.Int64

func init() {
	free.Store(5)
}

func putDoc(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		problem(w, http.StatusBadRequest, "The document ended too early.")
		return
	}
	size := int64(len(text))
	if free.Add(-size) < 0 {
		detail := fmt.Sprint("Room is left for ", free.Add(size), " octets.")
		problem(w, http.StatusInsufficientStorage, detail)
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
	mux.HandleFunc("/docs/", putDoc)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

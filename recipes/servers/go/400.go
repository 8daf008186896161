// Says what is wrong with JSON that cannot be read.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
)

func addItem(w http.ResponseWriter, r *http.Request) {
	var item struct{ Name string }
	content := http.MaxBytesReader(w, r.Body, 1<<20)
	err := json.NewDecoder(content).Decode(&item)
	var wrong *json.SyntaxError
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		detail := fmt.Sprintf("It has %d octets at most.", tooLarge.Limit)
		problem(w, http.StatusRequestEntityTooLarge, detail)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		problem(w, http.StatusBadRequest, "The JSON ends too early.")
	case errors.As(err, &wrong):
		detail := fmt.Sprintf("Octet %d is not JSON.", wrong.Offset)
		problem(w, http.StatusBadRequest, detail)
	case err != nil:
		problem(w, http.StatusBadRequest, "That JSON is no item.")
	default:
		w.WriteHeader(http.StatusNoContent)
	}
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
	log.Fatal(http.ListenAndServe(":8080", mux))
}

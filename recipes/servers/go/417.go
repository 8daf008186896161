// Refuses to be waited for: the recorder behind it takes what comes at once.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
)

func putFilm(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Expect") != "" {
		detail := "Send the content without Expect."
		problem(w, http.StatusExpectationFailed, detail)
		return
	}
	size, _ := io.Copy(io.Discard, r.Body)
	fmt.Fprintln(w, size, "octets")
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
	mux.HandleFunc("/films/7", putFilm)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

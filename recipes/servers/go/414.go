// Reads targets of up to two thousand octets.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

const tooLong = `{"status":414,"title":"URI Too Long",
"detail":"2000 octets at most; send a long query as content."}`

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(r.RequestURI) > 2000 {
			w.Header().Set("Connection", "close")
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusRequestURITooLong)
			io.WriteString(w, tooLong)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func search(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "Nothing found for", r.URL.Query().Get("q"))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/search", search)
	log.Fatal(http.ListenAndServe(":8080", limited(mux)))
}

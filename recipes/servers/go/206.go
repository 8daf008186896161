// Sends the part of a film that is asked for: http.ServeContent reads Range.
package main

import (
	"bytes"
	"log"
	"net/http"
	"time"
)

var octets = []byte("hello, this is a film")

func film(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.Header().Set("ETag", `"v3"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(octets))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/films/7", film)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Sends only the entries of a feed that the client does not have yet.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

var entries = []string{"lamp", "chair", "table", "shelf"}

func feed(w http.ResponseWriter, r *http.Request) {
	tag := fmt.Sprintf(`"v%d"`, len(entries))
	known, status := 0, http.StatusOK
	had := r.Header.Get("If-None-Match")
	if strings.Contains(r.Header.Get("A-IM"), "feed") {
		fmt.Sscanf(had, `"v%d"`, &known)
	}
	w.Header().Set("Content-Type", "application/atom+xml")
	w.Header().Set("ETag", tag)
	if had == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if known > 0 && known < len(entries) {
		status = http.StatusIMUsed
		w.Header().Set("IM", "feed")
		w.Header().Set("Delta-Base", had)
	} else {
		known = 0
	}
	w.WriteHeader(status)
	fmt.Fprint(w, `<feed xmlns="http://www.w3.org/2005/Atom">`)
	for _, it := range entries[known:] {
		fmt.Fprintf(w, "<entry><title>%s</title></entry>", it)
	}
	fmt.Fprint(w, "</feed>")
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/feed", feed)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

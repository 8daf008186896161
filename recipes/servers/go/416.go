// Says how long a film is to whoever asks for a part behind its end.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

const refusal = `{"status":416,"title":"Range Not Satisfiable",
"detail":"The film ends before that; Content-Range has its length."}`

const octets = "hello, this is a film"

// explained puts problem details in place of what http.ServeContent says.
type explained struct {
	http.ResponseWriter
	content []byte
}

func (w *explained) WriteHeader(status int) {
	if status == http.StatusRequestedRangeNotSatisfiable {
		w.content = []byte(refusal)
		w.Header().Set("Content-Type", "application/problem+json")
		length := fmt.Sprintf("bytes */%d", len(octets))
		w.Header().Set("Content-Range", length)
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *explained) Write(content []byte) (int, error) {
	if w.content == nil {
		return w.ResponseWriter.Write(content)
	}
	return w.ResponseWriter.Write(w.content)
}

func film(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "video/mp4")
	w.Header().Set("ETag", `"v3"`) // to which ServeContent compares If-Range
	content := strings.NewReader(octets)
	http.ServeContent(&explained{w, nil}, r, "", time.Time{}, content)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/films/7", film)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

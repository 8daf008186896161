// Offers the manual in two languages to whoever prefers neither.
package main

import (
	"fmt"
	"log"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

var languages = map[string]string{"en": "English", "de": "Deutsch"}

// best is the language with the highest quality of those that there are.
func best(accept string) string {
	best, most := "", 0.0
	for _, part := range strings.Split(accept, ",") {
		tag, params, _ := mime.ParseMediaType(part)
		language, _, _ := strings.Cut(tag, "-")
		quality, err := strconv.ParseFloat(params["q"], 64)
		if err != nil {
			quality = 1
		}
		if languages[language] != "" && quality > most {
			best, most = language, quality
		}
	}
	return best
}

func manual(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Language")
	wanted := best(r.Header.Get("Accept-Language"))
	if wanted != "" {
		w.Header().Set("Content-Location", "/manual."+wanted)
		fmt.Fprintf(w, "The manual in %s\n", languages[wanted])
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Location", "/manual.en")
	w.WriteHeader(http.StatusMultipleChoices)
	for code, name := range languages {
		fmt.Fprintf(w, `<a href="/manual.%s">%s</a> `, code, name)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/manual", manual)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Has an item as JSON and as CSV, and says so to whoever wants another form.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

var forms = map[string]string{
	"application/json": `{"id":7,"name":"lamp"}`,
	"text/csv":         "id,name\n7,lamp\n",
}

func getItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	best, most := "", 0.0
	for _, part := range strings.Split(r.Header.Get("Accept"), ",") {
		wanted, params, _ := mime.ParseMediaType(part)
		if wanted == "" || wanted == "*/*" {
			wanted = "application/json"
		}
		quality, err := strconv.ParseFloat(params["q"], 64)
		if err != nil {
			quality = 1
		}
		if forms[wanted] != "" && quality > most {
			best, most = wanted, quality
		}
	}
	if best == "" {
		problem(w, http.StatusNotAcceptable, "There is JSON and CSV.")
		return
	}
	w.Header().Set("Content-Type", best)
	fmt.Fprint(w, forms[best])
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
	mux.HandleFunc("/items/7", getItem)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

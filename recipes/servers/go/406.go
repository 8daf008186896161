// Has an item as JSON and as CSV, and says so to whoever wants another form.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"mime"
	"net/http"
	"strings"
)

var forms = map[string]string{
	"application/json": `{"id":7,"name":"lamp"}`,
	"text/csv":         "id,name\n7,lamp\n",
}

func getItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	for _, part := range strings.Split(r.Header.Get("Accept"), ",") {
		wanted, _, _ := mime.ParseMediaType(part)
		if wanted == "" || wanted == "*/*" {
			wanted = "application/json"
		}
		if item, ok := forms[wanted]; ok {
			w.Header().Set("Content-Type", wanted)
			fmt.Fprint(w, item)
			return
		}
	}
	problem(w, http.StatusNotAcceptable, "There is JSON and CSV.")
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

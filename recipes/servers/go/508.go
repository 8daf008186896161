// Lists a collection with all that is in it, and finds that it is in itself.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

var members = map[string][]string{"docs": {"plans", "all"}, "all": {"docs"}}

func isInItself(name, above string) bool {
	if strings.Contains(above, "/"+name+"/") {
		return true
	}
	for _, it := range members[name] {
		if isInItself(it, above+name+"/") {
			return true
		}
	}
	return false
}

func listDocs(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Depth") == "infinity" && isInItself("docs", "/") {
		problem(w, http.StatusLoopDetected, "/docs/all/docs/ is /docs/ again.")
		return
	}
	fmt.Fprintln(w, strings.Join(members["docs"], "\n"))
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
	mux.HandleFunc("/docs/", listDocs)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// Lists the members of a collection, each with a status of its own.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

const entry = "<D:response><D:href>%s</D:href><D:propstat><D:prop>" +
	"<D:displayname>%s</D:displayname></D:prop>" +
	"<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"

var docs = []string{"plan", "budget"}

func listDocs(w http.ResponseWriter, r *http.Request) {
	if r.Method != "PROPFIND" {
		fmt.Fprintln(w, strings.Join(docs, "\n"))
		return
	}
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(http.StatusMultiStatus)
	fmt.Fprint(w, `<D:multistatus xmlns:D="DAV:">`)
	fmt.Fprintf(w, entry, "/docs/", "docs")
	if r.Header.Get("Depth") != "0" {
		for _, name := range docs {
			fmt.Fprintf(w, entry, "/docs/"+name, name)
		}
	}
	fmt.Fprint(w, "</D:multistatus>")
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/docs/", listDocs)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

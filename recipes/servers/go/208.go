// Lists a collection once, although it is bound in two places.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

const entry = "<D:response><D:href>%s</D:href><D:propstat><D:prop/>" +
	"<D:status>HTTP/1.1 %s</D:status></D:propstat></D:response>"

type Folder map[string]*Folder

var (
	plans = &Folder{}
	docs  = &Folder{"new": plans, "old": plans}
)

func list(w io.Writer, folder *Folder, path string, seen map[*Folder]bool) {
	if seen[folder] {
		fmt.Fprintf(w, entry, path, "208 Already Reported")
		return
	}
	seen[folder] = true
	fmt.Fprintf(w, entry, path, "200 OK")
	for name, member := range *folder {
		list(w, member, path+name+"/", seen)
	}
}

func listDocs(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(http.StatusMultiStatus)
	fmt.Fprint(w, `<D:multistatus xmlns:D="DAV:">`)
	list(w, docs, "/docs/", map[*Folder]bool{})
	fmt.Fprint(w, "</D:multistatus>")
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/docs/", listDocs)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

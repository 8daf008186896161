// Sends guests of a network to its login before they get anywhere else.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

const login = `<!doctype html><title>Sign in</title>
<a href="https://login.hotel.example/">Sign in to this network</a>
`

var rooms = map[string]bool{"room-12": true}

func known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		guest, err := r.Cookie("guest")
		if err != nil || !rooms[guest.Value] {
			w.Header().Set("Cache-Control", "no-store")
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusNetworkAuthenticationRequired)
			io.WriteString(w, login)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "Welcome")
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", page)
	log.Fatal(http.ListenAndServe(":8080", known(mux)))
}

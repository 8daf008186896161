// Turns a panic into an answer that tells nothing of the code.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"runtime/debug"
)

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch cause := recover(); cause {
			case nil:
			case http.ErrAbortHandler: // no fault, but the end of a connection
				panic(cause)
			default:
				log.Printf("%s: %v\n%s", r.URL.Path, cause, debug.Stack())
				detail := "It is our fault, and it is in our log."
				problem(w, http.StatusInternalServerError, detail)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

var five = 5
var prices = map[string]*int{"/items/7": nil, "/items/8": &five}

func getItem(w http.ResponseWriter, r *http.Request) {
	price, ok := prices[r.URL.Path]
	if !ok {
		problem(w, http.StatusNotFound, "There is no such item.")
		return
	}
	fmt.Fprintln(w, "It costs", *price) // that of 7 is not set
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
	mux.HandleFunc("/items/", getItem)
	log.Fatal(http.ListenAndServe(":8080", recovered(mux)))
}

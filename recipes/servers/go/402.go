// Sells reports for credit, and says what is missing.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

const price = 5

var credit = map[string]int{"ann": 20, "": 0}

func report(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if credit[user] < price {
		detail := fmt.Sprintf("The report costs %d, and your credit is %d. "+
			"Buy more at /billing.", price, credit[user])
		problem(w, http.StatusPaymentRequired, detail)
		return
	}
	fmt.Fprintln(w, "The report of 2026")
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
	mux.HandleFunc("/reports/9", report)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

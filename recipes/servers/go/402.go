// Sells reports for credit, and says what is missing.
package main

import (
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

const price = 5

type account struct {
	password string
	credit   int
}

var accounts = map[string]account{"ann": {"light", 20}}

func report(w http.ResponseWriter, r *http.Request) {
	user, password, isSent := r.BasicAuth()
	has, isKnown := accounts[user]
	is := subtle.ConstantTimeCompare([]byte(password), []byte(has.password))
	if isSent && (!isKnown || is == 0) {
		w.Header().Set("WWW-Authenticate", `Basic realm="reports"`)
		problem(w, http.StatusUnauthorized, "Nobody has that password.")
		return
	}
	// A guest has no account, and so no credit.
	if has.credit < price {
		detail := fmt.Sprintf("The report costs %d, and your credit is %d. "+
			"Buy more at /billing.", price, has.credit)
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

// Asks for credentials when the server does, and repeats the request once.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/401/door"

var client = http.Client{Timeout: 10 * time.Second}

func get(user, password string) (*http.Response, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	if user != "" {
		req.SetBasicAuth(user, password)
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	challenge := strings.ToLower(resp.Header.Get("WWW-Authenticate"))
	isAsked := resp.StatusCode == http.StatusUnauthorized
	if isAsked && user == "" && strings.Contains(challenge, "basic") {
		resp.Body.Close()
		return get(ask(challenge))
	}
	return resp, nil
}

func ask(challenge string) (user, password string) {
	// Here an application shows a dialog.
	return "user", "password"
}

func main() {
	resp, err := get("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	text, _ := io.ReadAll(resp.Body)
	fmt.Println(resp.Status, string(text))
}

// prints: 200 OK You are in.

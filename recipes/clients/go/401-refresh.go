// Gets a fresh token when the one that it has has expired.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

const url = "http://localhost:8001/cause/401/account"

var tokenURL = strings.Replace(url, "account", "token", 1)

type refreshing struct{ access, refresh string }

// RoundTrip is what every request of a client goes through.
func (it *refreshing) RoundTrip(req *http.Request) (*http.Response, error) {
	for isSecond := false; ; isSecond = true {
		again := req.Clone(req.Context())
		again.Header.Set("Authorization", "Bearer "+it.access)
		resp, err := http.DefaultTransport.RoundTrip(again)
		// Once, and not what has content: that is read by now.
		if err != nil || resp.StatusCode != http.StatusUnauthorized ||
			isSecond || req.Body != nil {
			return resp, err
		}
		resp.Body.Close()
		if err := it.getToken(); err != nil {
			return nil, err
		}
	}
}

func (it *refreshing) getToken() error {
	content := "grant_type=refresh_token&refresh_token=" + it.refresh
	form := "application/x-www-form-urlencoded"
	resp, err := http.Post(tokenURL, form, strings.NewReader(content))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var token map[string]any
	err = json.NewDecoder(resp.Body).Decode(&token)
	it.access = fmt.Sprint(token["access_token"])
	return err
}

func main() {
	client := http.Client{Transport: &refreshing{"expired", "valid"}}
	resp, err := client.Get(url)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
	fmt.Println(resp.Status)
}

// prints: 200 OK

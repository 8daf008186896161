// Tells who may not from who is not known; nothing is repeated.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/403/cellar"

var client = http.Client{Timeout: 10 * time.Second}

func get(user, password string) (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	req.SetBasicAuth(user, password)
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
		text, err := io.ReadAll(resp.Body)
		return string(text), err
	case http.StatusUnauthorized:
		return "", errors.New("log in again")
	case http.StatusForbidden:
		// The same credentials would be refused again: others may do.
		return "", fmt.Errorf("%s may not see this", user)
	}
	return "", errors.New(resp.Status)
}

func main() {
	_, err := get("guest", "guest")
	fmt.Println(err)
	text, _ := get("owner", "owner")
	fmt.Println(text)
}

// prints: guest may not see this
// prints: Wine.

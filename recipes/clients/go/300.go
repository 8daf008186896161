// Chooses one of the forms that there are.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/300/picture"

var client = http.Client{Timeout: 10 * time.Second}

func get(wanted string) (*http.Response, error) {
	// A preferred one would be in Location.
	resp, err := client.Get(url)
	if err != nil || resp.StatusCode != http.StatusMultipleChoices {
		return resp, err
	}
	defer resp.Body.Close()
	list, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	for _, it := range strings.Fields(string(list)) {
		if strings.Contains(it, wanted) {
			choice, err := resp.Request.URL.Parse(it)
			if err != nil {
				return nil, err
			}
			return client.Get(choice.String())
		}
	}
	return nil, errors.New("there is no such form")
}

func main() {
	resp, err := get("svg")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status, resp.Header.Get("Content-Type"))
}

// prints: 200 OK image/svg+xml

// Shows what the server says is wrong with a request.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/400/json"

var client = http.Client{Timeout: 10 * time.Second}

func send(text string) error {
	resp, err := client.Post(url, "application/json", strings.NewReader(text))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode < 400 {
		return nil
	}
	// Problem details (RFC 9457), where there are some.
	given := resp.Header.Get("Content-Type")
	mediaType, _, _ := mime.ParseMediaType(given)
	if mediaType != "application/problem+json" {
		return errors.New(resp.Status)
	}
	var problem struct{ Title, Detail string }
	if err := json.NewDecoder(resp.Body).Decode(&problem); err != nil {
		return err
	}
	return fmt.Errorf("%s: %s", problem.Title, problem.Detail)
}

func main() {
	// The same request would fail again: it is shown, not repeated.
	fmt.Println(send(`{"a":`))
}

// prints: Bad Request: …

// Reports what failed, and does not send an order a second time.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/500/bug"

var client = http.Client{Timeout: 10 * time.Second}

func order(thing string) error {
	resp, err := client.Post(url, "application/json", strings.NewReader(thing))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode < 500 {
		return nil
	}
	// Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
	var problem struct{ Instance string }
	if err := json.NewDecoder(resp.Body).Decode(&problem); err != nil {
		return errors.New(resp.Status)
	}
	return fmt.Errorf("%s, see %s", resp.Status, problem.Instance)
}

func main() {
	fmt.Println(order(`{"thing":"book"}`))
}

// prints: 500 Internal Server Error, see urn:uuid:…

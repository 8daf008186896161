// Deletes something; there is no content to parse then.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/204/notes/1"

var client = http.Client{Timeout: 10 * time.Second}

func send(method string, into any) error {
	req, err := http.NewRequest(method, url, nil)
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNoContent {
		// A decoder would say EOF: there is nothing, not even null.
		return nil
	}
	if resp.StatusCode >= 300 {
		return errors.New(resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(into)
}

func main() {
	var note any
	fmt.Println(send("DELETE", &note), note)
}

// prints: <nil> <nil>

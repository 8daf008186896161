// Takes what is not there for a value, and all else that fails for an error.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/404/nothing-here"

var client = http.Client{Timeout: 10 * time.Second}

func find(into any) (isThere bool, err error) {
	resp, err := client.Get(url)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
		return true, json.NewDecoder(resp.Body).Decode(into)
	case http.StatusNotFound:
		return false, nil
	}
	return false, errors.New(resp.Status)
}

func main() {
	var page struct{ Name string }
	isThere, err := find(&page)
	fmt.Println(isThere, err)
}

// prints: false <nil>

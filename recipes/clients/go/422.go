// Shows each error beside the field of the form that it is about.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/422/orders"

var client = http.Client{Timeout: 10 * time.Second}

func send(order string) (errs map[string]string, err error) {
	resp, err := client.Post(url, "application/json", strings.NewReader(order))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusUnprocessableEntity {
		return nil, nil
	}
	var problem struct {
		Errors []struct{ Pointer, Detail string }
	}
	if err := json.NewDecoder(resp.Body).Decode(&problem); err != nil {
		return nil, err
	}
	errs = map[string]string{}
	for _, it := range problem.Errors {
		// A JSON Pointer into what was sent: #/count
		errs[strings.TrimPrefix(it.Pointer, "#/")] = it.Detail
	}
	return errs, nil
}

func main() {
	errs, err := send(`{"count":-1}`)
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range errs {
		fmt.Println(name, text)
	}
}

// prints: count is a number above 0

// Does several things in one request, and looks at what came of each.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/207/cancellations"

var client = http.Client{Timeout: 10 * time.Second}

type part struct {
	Href   string
	Status int
	Value  struct{ Detail string }
}

func cancel(orders string) ([]part, error) {
	resp, err := client.Post(url, "application/json", strings.NewReader(orders))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusMultiStatus {
		return nil, errors.New(resp.Status)
	}
	var content struct{ Responses []part }
	err = json.NewDecoder(resp.Body).Decode(&content)
	return content.Responses, err
}

func main() {
	parts, err := cancel(`["/orders/1", "/orders/2"]`)
	if err != nil {
		log.Fatal(err)
	}
	for _, it := range parts {
		if it.Status < 300 {
			fmt.Println("cancelled:", it.Href)
		} else {
			fmt.Println("not:", it.Href, it.Status, it.Value.Detail)
		}
	}
}

// prints: cancelled: /orders/1
// prints: not: /orders/2 409 It has been sent.

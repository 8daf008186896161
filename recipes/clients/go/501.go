// Asks with QUERY, or with POST where the server does not know it yet.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/501/search"

var client = http.Client{Timeout: 10 * time.Second}

func search(method, words string) (count int, err error) {
	req, err := http.NewRequest(method, url, strings.NewReader(words))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNotImplemented && method != "POST" {
		// It will not know it the next time either.
		return search("POST", words)
	}
	var answer struct{ Found int }
	err = json.NewDecoder(resp.Body).Decode(&answer)
	return answer.Found, err
}

func main() {
	fmt.Println(search("QUERY", "words=status+codes"))
}

// prints: 3 <nil>

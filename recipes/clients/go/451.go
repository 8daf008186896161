// Tells the reader who demanded that something is withheld.
package main

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"time"
)

const url = "http://localhost:8001/cause/451/book"

var client = http.Client{Timeout: 10 * time.Second}
var blockedBy = regexp.MustCompile(`<([^>]*)>; *rel="?blocked-by`)

func read(country string) (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	req.Header.Set("Playground-Country", country)
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusUnavailableForLegalReasons {
		for _, link := range resp.Header.Values("Link") {
			if found := blockedBy.FindStringSubmatch(link); found != nil {
				return "It is withheld by law, see " + found[1], nil
			}
		}
		return "It is withheld by law.", nil
	}
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}

func main() {
	fmt.Println(read("XX"))
}

// prints: It is withheld by law, see https://authority.example/orders/1 <nil>

// Keeps the new address of what has moved for good.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/301/old"

var links = map[string]string{"news": url}

func get(name string) (*http.Response, error) {
	// Only if each step was for good is its end the new address.
	isForGood := true
	client := http.Client{
		Timeout: 10 * time.Second,
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			switch req.Response.StatusCode {
			case http.StatusMovedPermanently, http.StatusPermanentRedirect:
			default:
				isForGood = false
			}
			// With this function of its own, it counts itself as well.
			if len(via) >= 5 {
				return errors.New("it leads on and on")
			}
			return nil
		},
	}
	resp, err := client.Get(links[name])
	if err == nil && isForGood {
		links[name] = resp.Request.URL.String()
	}
	return resp, err
}

func main() {
	resp, err := get("news")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status, links["news"])
}

// prints: 200 OK http://localhost:…/get

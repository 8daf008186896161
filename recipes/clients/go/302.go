// Follows only where it stays with the same server.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/302/old"

var client = http.Client{
	Timeout: 10 * time.Second,
	CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) >= 5 {
			return errors.New("it leads on and on")
		}
		first := via[0].URL
		if req.URL.Scheme != first.Scheme || req.URL.Host != first.Host {
			return fmt.Errorf("it leads away, to %s", req.URL)
		}
		return nil
	},
}

func main() {
	resp, err := client.Get(url)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	// It is elsewhere just now: the old address is the one to keep.
	fmt.Println(resp.Status, resp.Request.URL.Path)
}

// prints: 200 OK /get

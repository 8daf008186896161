// Forgets a link whose target is gone for good.
package main

import (
	"fmt"
	"log"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/410/offer"

var client = http.Client{Timeout: 10 * time.Second}
var links = map[string]bool{url: true}

func open(link string) error {
	resp, err := client.Get(link)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	// A 404 may be over tomorrow: that link stays.
	if resp.StatusCode == http.StatusGone {
		delete(links, link)
	}
	return nil
}

func main() {
	for link := range links {
		if err := open(link); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println(len(links), "links are left.")
}

// prints: 0 links are left.

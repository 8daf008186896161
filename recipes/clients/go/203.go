// Notices that a proxy has changed what the server sent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const proxy = "http://mirror:mirror@localhost:8001"

func get(client *http.Client, target string) (isChanged bool, err error) {
	resp, err := client.Get(target)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()
	// A digest of the content would not fit, nor is it worth storing.
	return resp.StatusCode == http.StatusNonAuthoritativeInfo, nil
}

func main() {
	address, err := url.Parse(proxy)
	if err != nil {
		log.Fatal(err)
	}
	through := &http.Transport{Proxy: http.ProxyURL(address)}
	client := &http.Client{Transport: through, Timeout: 10 * time.Second}
	isChanged, err := get(client, "http://good.playground/")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("A proxy has changed it:", isChanged)
}

// prints: A proxy has changed it: true

// Sends a form, and gets the page that shows what came of it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const address = "http://localhost:8001/cause/303/form"

var client = http.Client{Timeout: 10 * time.Second}

func main() {
	// A POST that leads to 303 is followed with GET, and without content.
	resp, err := client.PostForm(address, url.Values{"name": {"Ada"}})
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status, resp.Request.Method, resp.Request.URL.Path)
}

// prints: 200 OK GET /get

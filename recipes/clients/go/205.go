// Sends a form, and clears it when the server says so.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const address = "http://localhost:8001/cause/205/form"

var client = http.Client{Timeout: 10 * time.Second}

func send(form url.Values) error {
	resp, err := client.PostForm(address, form)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusResetContent {
		for name := range form {
			form.Del(name)
		}
	}
	return nil
}

func main() {
	form := url.Values{"name": {"Ada"}}
	if err := send(form); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(form), "fields are filled in.")
}

// prints: 0 fields are filled in.

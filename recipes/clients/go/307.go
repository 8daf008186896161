// Sends a form to where it has to go just now, as it is.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const address = "http://localhost:8001/cause/307/form"

var client = http.Client{Timeout: 10 * time.Second}

func send(form url.Values) (string, error) {
	// Method and content are kept: it can read a string again, and whatever
	// else has a GetBody.
	resp, err := client.PostForm(address, form)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", errors.New(resp.Status)
	}
	var answer struct{ Form map[string]string }
	err = json.NewDecoder(resp.Body).Decode(&answer)
	return resp.Request.Method + " " + answer.Form["name"], err
}

func main() {
	answer, err := send(url.Values{"name": {"Ada"}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}

// prints: POST Ada

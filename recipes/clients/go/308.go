// Sends a form to where it goes from now on, and keeps that address.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const address = "http://localhost:8001/cause/308/form"

var addresses = map[string]string{"form": address}

func send(form url.Values) (string, error) {
	isForGood := true
	client := http.Client{
		Timeout: 10 * time.Second,
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			status := req.Response.StatusCode
			isForGood = isForGood && status == http.StatusPermanentRedirect
			if len(via) >= 5 {
				return errors.New("it leads on and on")
			}
			return nil
		},
	}
	resp, err := client.PostForm(addresses["form"], form)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if isForGood {
		addresses["form"] = resp.Request.URL.String()
	}
	return resp.Status, nil
}

func main() {
	status, err := send(url.Values{"name": {"Ada"}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(status, addresses["form"])
}

// prints: 200 OK http://localhost:…/post

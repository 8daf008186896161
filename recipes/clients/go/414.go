// Asks in the address, or in content where the address gets too long.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

const address = "http://localhost:8001/cause/414/search"

var client = http.Client{Timeout: 10 * time.Second}

func search(question url.Values) (string, error) {
	resp, err := client.Get(address + "?" + question.Encode())
	if err != nil {
		return "", err
	}
	if resp.StatusCode == http.StatusRequestURITooLong {
		resp.Body.Close()
		// The server has to offer this; QUERY would be the method for it.
		resp, err = client.PostForm(address, question)
		if err != nil {
			return "", err
		}
	}
	defer resp.Body.Close()
	found, err := io.ReadAll(resp.Body)
	return string(found), err
}

func main() {
	question := url.Values{}
	for id := 1000; id < 4000; id++ {
		question.Add("id", strconv.Itoa(id))
	}
	fmt.Println(search(question))
}

// prints: {"found":3000} <nil>

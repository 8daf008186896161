// Reads the hints that come ahead of a page.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
)

const url = "http://localhost:8001/cause/103/page"

func get() (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	trace := &httptrace.ClientTrace{
		Got1xxResponse: func(code int, header textproto.MIMEHeader) error {
			if code == http.StatusEarlyHints {
				fmt.Println("hint:", header.Get("Link"))
			}
			return nil
		},
	}
	req = req.WithContext(httptrace.WithClientTrace(req.Context(), trace))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	page, err := io.ReadAll(resp.Body)
	return string(page), err
}

func main() {
	page, err := get()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(page)
}

// prints: hint: </style.css>; rel=preload; as=style
// prints: A page, after its hints.

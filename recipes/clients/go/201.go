// Makes something new, and reads it where Location says that it is.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"time"
)

const url = "http://localhost:8001/cause/201/notes"

var client = http.Client{Timeout: 10 * time.Second}

func create(note string) (string, error) {
	resp, err := client.Post(url, "application/json", strings.NewReader(note))
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		return "", errors.New(resp.Status)
	}
	// It may be relative, and without it the target itself was made.
	location, err := resp.Location()
	if err != nil {
		return url, nil
	}
	return location.String(), nil
}

func main() {
	location, err := create(`{"text":"new"}`)
	if err != nil {
		log.Fatal(err)
	}
	resp, err := client.Get(location)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	note, _ := io.ReadAll(resp.Body)
	fmt.Println(location, string(note))
}

// prints: http://localhost:…/cause/201/notes/… {"text":"new"}

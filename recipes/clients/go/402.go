// Pays for what costs something, if the reader wants to.
package main

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/402/article"

var client = http.Client{Timeout: 10 * time.Second}

func get(receipt string) (string, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return "", err
	}
	if receipt != "" {
		req.Header.Set("Playground-Receipt", receipt)
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	content, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	if resp.StatusCode == http.StatusPaymentRequired && receipt == "" {
		return get(pay(content))
	}
	return string(content), nil
}

func pay(problem []byte) string {
	// Here an application asks, and hands over to whoever takes the money.
	return "paid"
}

func main() {
	fmt.Println(get(""))
}

// prints: An article that is worth its price. <nil>

// Sends an order again under the same key, so that it is one order.
package main

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"time"
)

const url = "http://localhost:8001/cause/504/orders"

var client = http.Client{Timeout: 10 * time.Second}

func order(tries int) (string, error) {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	for ; ; tries-- {
		req, err := http.NewRequest("POST", url, nil)
		if err != nil {
			return "", err
		}
		req.Header.Set("Idempotency-Key", fmt.Sprintf(`"%x"`, key))
		resp, err := client.Do(req)
		if err != nil {
			return "", err
		}
		resp.Body.Close()
		// It may have been taken, or not: only the key makes another try safe.
		if resp.StatusCode != http.StatusGatewayTimeout || tries <= 1 {
			return resp.Status, nil
		}
		time.Sleep(500 * time.Millisecond)
	}
}

func main() {
	fmt.Println(order(3))
}

// prints: 201 Created <nil>

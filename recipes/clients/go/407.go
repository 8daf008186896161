// Tells the proxy who it is, when that asks.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"
)

const proxy = "http://localhost:8001"

func get(target string, user *url.Userinfo) (*http.Response, error) {
	address, err := url.Parse(proxy)
	if err != nil {
		return nil, err
	}
	address.User = user
	through := &http.Transport{Proxy: http.ProxyURL(address)}
	client := http.Client{Transport: through, Timeout: 10 * time.Second}
	// Over https this is an error instead: the tunnel is refused.
	resp, err := client.Get(target)
	if err != nil {
		return nil, err
	}
	isAsked := resp.StatusCode == http.StatusProxyAuthRequired
	if isAsked && user == nil {
		resp.Body.Close()
		return get(target, ask())
	}
	return resp, nil
}

func ask() *url.Userinfo {
	// Here an application shows a dialog, which names the proxy.
	return url.UserPassword("user", "password")
}

func main() {
	resp, err := get("http://good.playground/", nil)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status)
}

// prints: 200 OK

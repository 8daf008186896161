<?php
// Tells the proxy who it is, when that asks.

const PROXY = 'http://localhost:8001';

function get(string $url, array $options = []): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $content];
}

// It asks without credentials first, and repeats when a 407 comes.
[$status] = get('http://good.playground/', [
    CURLOPT_PROXY => PROXY,
    CURLOPT_PROXYAUTH => CURLAUTH_ANY,
    CURLOPT_PROXYUSERPWD => 'user:password',
]);
echo $status;
// prints: 200

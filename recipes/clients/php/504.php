<?php
// Asks again for what took too long; GET may be repeated.

const URL = 'http://localhost:8001/cause/504/report';

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

function report(int $tries = 3, int $wait = 600_000): string
{
    // The first is for the connection, the second for all of it.
    [$status, $content] = get(URL, [
        CURLOPT_CONNECTTIMEOUT => 3,
        CURLOPT_TIMEOUT => 30,
    ]);
    if ($status === 504 && $tries > 1) {
        usleep($wait);
        return report($tries - 1, 2 * $wait);
    }
    return "$status $content";
}

echo report();
// prints: 200 {"pages":12}

<?php
// Comes back when the server says that it can be used again.

const URL = 'http://localhost:8001/cause/503/shop';

function send(string $method, string $url, array $options = []): array
{
    $fields = [];
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$fields) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $fields[strtolower($name)] = trim($value);
            return strlen($line);
        },
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $fields, $content];
}

function get(int $tries = 3): int
{
    [$status, $fields] = send('GET', URL);
    // Without Retry-After nobody knows whether it passes.
    $after = $fields['retry-after'] ?? null;
    if ($status !== 503 || $after === null || $tries === 1) {
        return $status;
    }
    // A number of seconds or a date (RFC 9110 10.2.3).
    $wait = ctype_digit($after) ? (int) $after : strtotime($after) - time();
    if ($wait > 60) {
        return $status;
    }
    sleep(max(0, $wait));
    return get($tries - 1);
}

echo get();
// prints: 200

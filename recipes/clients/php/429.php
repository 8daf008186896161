<?php
// Waits as long as the server asks for, and sends the request again.

const URL = 'http://localhost:8001/cause/429/api';

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

function get(int $tries = 3): string
{
    [$status, $fields, $content] = send('GET', URL);
    if ($status === 429 && $tries > 1) {
        $wait = min(secondsOf($fields['retry-after'] ?? '1'), 60);
        // Those who wait for the same do not come back at once.
        usleep($wait * 1_000_000 + random_int(0, 500_000));
        return get($tries - 1);
    }
    return "$status $content";
}

// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
function secondsOf(string $after): int
{
    $isNumber = ctype_digit($after);
    return $isNumber ? (int) $after : max(0, strtotime($after) - time());
}

get();
get();
get();
echo get();
// prints: 200 one of three

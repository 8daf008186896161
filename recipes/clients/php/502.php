<?php
// Asks again a little later, then makes do with what it had before.

const URL = 'http://localhost:8001/gateway/refuses/';

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

function get(string $before, int $tries = 3, int $wait = 300_000): string
{
    [$status, $fields, $content] = send('GET', URL);
    if ($status !== 502) {
        return $content;
    }
    if ($tries > 1) {
        usleep($wait);
        return get($before, $tries - 1, 2 * $wait);
    }
    // What went wrong behind the gateway (RFC 9209).
    echo $fields['proxy-status'] ?? 'It does not say what is wrong.', "\n";
    return $before;
}

echo get('{"weather":"rain"}');
// prints: playground;error=connection_refused
// prints: {"weather":"rain"}

<?php
// Keeps a page with its tag, and fetches it again only if it has changed.

const URL = 'http://localhost:8001/cause/304/page';

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

function get(array &$kept): string
{
    [$etag, $text] = $kept[URL] ?? ['', ''];
    // An empty field is left out.
    [$status, $fields, $content] = send('GET', URL, [
        CURLOPT_HTTPHEADER => ["If-None-Match: $etag"],
    ]);
    if ($status === 304) {
        return "store: $text";
    }
    $kept[URL] = [$fields['etag'] ?? '', $content];
    return "server: $content";
}

$kept = [];
echo get($kept), "\n", get($kept);
// prints: server: A page that does not change.
// prints: store: A page that does not change.

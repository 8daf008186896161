<?php
// Puts a list that others change as well: what they added is kept.

const URL = 'http://localhost:8001/cause/409/list';

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

function save(array $mine, int $tries = 3): string
{
    [$status, , $content] = send('PUT', URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_POSTFIELDS => json_encode($mine),
    ]);
    if ($status !== 409 || $tries === 1) {
        return "$status $content";
    }
    // The same content would be in conflict again: it has to be another.
    $theirs = json_decode(send('GET', URL)[2], true);
    $items = array_unique([...$theirs['items'], ...$mine['items']]);
    return save(['items' => array_values($items)] + $theirs, $tries - 1);
}

echo save(['revision' => 2, 'items' => ['bread', 'eggs']]);
// prints: 200 {"items":["bread","milk","eggs"],"revision":4}

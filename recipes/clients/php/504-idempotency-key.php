<?php
// Sends an order again under the same key, so that it is one order.

const URL = 'http://localhost:8001/cause/504/orders';

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

function order(int $tries = 3): string
{
    $key = bin2hex(random_bytes(16));
    do {
        [$status, , $content] = send('POST', URL, [
            CURLOPT_HTTPHEADER => ["Idempotency-Key: \"$key\""],
        ]);
        // It may have been taken, or not: only the key makes another try safe.
    } while ($status === 504 && --$tries > 0 && usleep(500_000) === null);
    return "$status $content";
}

echo order();
// prints: 201 {"id":"…"}

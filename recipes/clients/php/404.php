<?php
// Takes what is not there for a value, and all else that fails for an error.

const URL = 'http://localhost:8001/cause/404/nothing-here';

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

function find(): ?array
{
    [$status, $content] = get(URL);
    return match ($status) {
        200 => json_decode($content, true),
        404 => null,
        default => throw new RuntimeException("It answered $status."),
    };
}

echo find()['name'] ?? 'There is none.';
// prints: There is none.

<?php
// Sends lines at once, or in halves where that is too much.

const URL = 'http://localhost:8001/cause/413/slot';

function send(string $url, array $options = []): array
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

function sendLines(array $lines): int
{
    [$status] = send(URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: text/plain'],
        CURLOPT_POSTFIELDS => implode("\n", $lines),
    ]);
    if ($status === 413 && count($lines) > 1) {
        $halves = array_chunk($lines, ceil(count($lines) / 2));
        return array_sum(array_map('sendLines', $halves));
    }
    return $status < 300 ? 1 : throw new RuntimeException("It was $status.");
}

echo sendLines(['one', 'two', 'three', 'four']), ' requests were enough.';
// prints: 2 requests were enough.

<?php
// Sends a stream; with its length, if the server wants to know that.

const URL = 'http://localhost:8001/cause/411/meter';

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

$parts = ['12.5 ', 'kWh'];
$left = $parts;
$headers = ['Content-Type: text/plain', 'Expect:'];
[$status] = send(URL, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [...$headers, 'Transfer-Encoding: chunked'],
    CURLOPT_READFUNCTION => function () use (&$left) {
        return array_shift($left) ?? '';
    },
]);
if ($status === 411) {
    [$status] = send(URL, [
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => implode($parts),
    ]);
}
echo $status;
// prints: 200

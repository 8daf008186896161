<?php
// Sends what comes slowly; all at once, if the server did not wait.

const URL = 'http://localhost:8001/cause/408/slow';

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

$parts = ['one half, ', 'and the other'];
$left = $parts;
$headers = ['Content-Type: text/plain', 'Expect:'];
[$status] = send(URL, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [...$headers, 'Transfer-Encoding: chunked'],
    CURLOPT_READFUNCTION => function () use (&$left) {
        // A slow source.
        usleep($left ? 750_000 : 0);
        return array_shift($left) ?? '';
    },
]);
if ($status === 408) {
    // The server closes that connection: this goes over a new one.
    [$status] = send(URL, [
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => implode($parts),
    ]);
}
echo $status;
// prints: 200

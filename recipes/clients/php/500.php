<?php
// Reports what failed, and does not send an order a second time.

const URL = 'http://localhost:8001/cause/500/bug';

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

[$status, $content] = send(URL, [
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => '{"thing":"book"}',
]);
if ($status >= 500) {
    // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
    $problem = json_decode($content, true) ?? [];
    echo "$status, see ", $problem['instance'] ?? 'nothing';
}
// prints: 500, see urn:uuid:…

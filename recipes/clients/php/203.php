<?php
// Notices that a proxy has changed what the server sent.

const PROXY = 'http://mirror:mirror@localhost:8001';

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

[$status, $content] = get('http://good.playground/', [CURLOPT_PROXY => PROXY]);
// A digest of the content would not fit, nor is it worth storing.
echo $status === 203 ? 'A proxy has changed it.' : 'It is as it was sent.';
// prints: A proxy has changed it.

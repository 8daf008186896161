<?php
// Repeats what came too early, once; by then the handshake is over.

const URL = 'http://localhost:8001/cause/425/page';

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

// curl sends no early data itself: a proxy on the way did, and adds this
// (RFC 8470 5.1).
[$status, $content] = get(URL, [CURLOPT_HTTPHEADER => ['Early-Data: 1']]);
if ($status === 425) {
    [$status, $content] = get(URL);
}
echo "$status $content";
// prints: 200 On time.

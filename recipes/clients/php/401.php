<?php
// Shows credentials when the server asks for them.

const URL = 'http://localhost:8001/cause/401/door';

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

// It asks without them first, and repeats with the best scheme that it is told.
[$status, $content] = get(URL, [
    CURLOPT_HTTPAUTH => CURLAUTH_ANY,
    CURLOPT_USERPWD => 'user:password',
]);
echo "$status $content";
// prints: 200 You are in.

<?php
// Sends a form to where it has to go just now, as it is.

const URL = 'http://localhost:8001/cause/307/form';

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
    CURLOPT_POSTFIELDS => http_build_query(['name' => 'Ada']),
    // Method and content are kept.
    CURLOPT_FOLLOWLOCATION => true,
    CURLOPT_MAXREDIRS => 5,
]);
echo "$status ", json_decode($content, true)['form']['name'];
// prints: 200 Ada

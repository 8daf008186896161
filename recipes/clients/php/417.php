<?php
// Sends its content without Expect, if the server cannot say 100.

const URL = 'http://localhost:8001/cause/417/upload';

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

function upload(string $content, string $expect): array
{
    [$status, $answer] = send(URL, [
        // With nothing after the colon a field is left out.
        CURLOPT_HTTPHEADER => ['Content-Type: text/plain', "Expect:$expect"],
        CURLOPT_POSTFIELDS => $content,
    ]);
    $isRefused = $status === 417 && $expect !== '';
    return $isRefused ? upload($content, '') : [$status, $answer];
}

// For more than 1 MB curl asks so by itself.
echo upload('hello', ' 100-continue')[0];
// prints: 200

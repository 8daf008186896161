<?php
// Lets go of cookies that have grown too large, and asks once more.

const URL = 'http://localhost:8001/get';

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

function getWith(array $cookies): array
{
    return get(URL, [CURLOPT_COOKIE => http_build_query($cookies, '', '; ')]);
}

$cookies = ['session' => '1', 'history' => str_repeat('x', 20_000)];
[$status] = getWith($cookies);
if ($status === 431) {
    $cookies = array_filter($cookies, fn ($it) => strlen($it) < 1000);
    [$status] = getWith($cookies);
}
echo "$status ", implode(' ', array_keys($cookies));
// prints: 200 session

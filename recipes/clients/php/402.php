<?php
// Pays for what costs something, if the reader wants to.

const URL = 'http://localhost:8001/cause/402/article';

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

function pay(string $problem): string
{
    // Here an application asks, and hands over to whoever takes the money.
    return 'paid';
}

[$status, $content] = get(URL);
if ($status === 402) {
    $headers = ['Playground-Receipt: ' . pay($content)];
    [$status, $content] = get(URL, [CURLOPT_HTTPHEADER => $headers]);
}
echo "$status $content";
// prints: 200 An article that is worth its price.

<?php
// Shows each error beside the field of the form that it is about.

const URL = 'http://localhost:8001/cause/422/orders';

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

function errorsOf(array $order): array
{
    [$status, $content] = send(URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_POSTFIELDS => json_encode($order),
    ]);
    $problem = json_decode($content, true);
    // A JSON Pointer into what was sent: #/count
    $errors = $status === 422 ? $problem['errors'] : [];
    return array_column($errors, 'detail', 'pointer');
}

foreach (errorsOf(['count' => -1]) as $pointer => $text) {
    echo substr($pointer, 2), " $text\n";
}
// prints: count is a number above 0

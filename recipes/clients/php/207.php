<?php
// Does several things in one request, and looks at what came of each.

const URL = 'http://localhost:8001/cause/207/cancellations';

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

function cancel(array $orders): array
{
    [$status, $content] = send(URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
        CURLOPT_POSTFIELDS => json_encode($orders),
    ]);
    if ($status !== 207) {
        throw new RuntimeException("It answered $status.");
    }
    return json_decode($content, true)['responses'];
}

foreach (cancel(['/orders/1', '/orders/2']) as $it) {
    echo $it['status'] < 300
        ? "cancelled: {$it['href']}\n"
        : "not: {$it['href']} {$it['status']} {$it['value']['detail']}\n";
}
// prints: cancelled: /orders/1
// prints: not: /orders/2 409 It has been sent.

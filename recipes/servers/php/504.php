<?php
// Waits one second for the server of prices, no longer.
// php -S localhost:8080 504.php

$request = curl_init('http://127.0.0.1:9001/prices/7');
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 1,
    CURLOPT_FAILONERROR => true,
]);

$price = curl_exec($request);
if (curl_errno($request) === CURLE_OPERATION_TIMEDOUT) {
    $detail = 'The prices took longer than a second.';
    problem(504, 'Gateway Timeout', $detail);
}
if ($price === false) {
    problem(502, 'Bad Gateway', 'The prices cannot be had.');
}
header('Content-Type: application/json');
echo $price;

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

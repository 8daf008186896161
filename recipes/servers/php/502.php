<?php
// Says that the server of prices cannot be reached.
// php -S localhost:8080 502.php

$request = curl_init('http://127.0.0.1:9002/prices/7');
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 2,
    CURLOPT_FAILONERROR => true,
]);

$price = curl_exec($request);
if (curl_errno($request) === CURLE_OPERATION_TIMEDOUT) {
    problem(504, 'Gateway Timeout', 'The prices took too long.');
}
if ($price === false) {
    error_log('prices: ' . curl_error($request));
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

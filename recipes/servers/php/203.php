<?php
// Makes pages smaller on their way, and says that they are not the origin's.
// php -S localhost:8080 203.php

// The slash keeps what is sent from becoming part of the authority.
$target = '/' . ltrim($_SERVER['REQUEST_URI'], '/');
$request = curl_init("http://127.0.0.1:9000$target");
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 2,
]);
$page = curl_exec($request);
if ($page === false) {
    problem(502, 'Bad Gateway', 'The origin cannot be reached.');
}
$status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);

http_response_code($status === 200 ? 203 : $status);
header('Content-Type: ' . curl_getinfo($request, CURLINFO_CONTENT_TYPE));
header('Via: 1.1 slim-proxy.example');
echo preg_replace('/\s+/', ' ', $page);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

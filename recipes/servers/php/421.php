<?php
// Serves one host, and sends requests for others back to the right connection.
// php -S localhost:8080 421.php

$host = 'api.example';

if (($_SERVER['HTTP_HOST'] ?? '') !== $host) {
    problem(421, 'Misdirected Request', "This server answers for $host.");
}
echo 'Lamps';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

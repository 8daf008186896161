<?php
// Serves the printer to whoever changes to TLS, nobody else.
// php -S localhost:8080 426.php

if (empty($_SERVER['HTTPS'])) {
    header('Connection: Upgrade');
    header('Upgrade: TLS/1.2, HTTP/1.1');
    $detail = 'Change to TLS 1.2 for this printer.';
    problem(426, 'Upgrade Required', $detail);
}
echo 'idle';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

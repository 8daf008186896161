<?php
// Reads targets of up to two thousand octets.
// php -S localhost:8080 414.php

$most = 2000;

if (strlen($_SERVER['REQUEST_URI']) > $most) {
    header('Connection: close');
    problem(414, 'URI Too Long', "$most octets at most.");
}
echo 'Nothing found for ', htmlspecialchars($_GET['q'] ?? '');

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

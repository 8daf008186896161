<?php
// Withholds what a court has forbidden, and says who withholds it.
// php -S localhost:8080 451.php

$withheld = [
    '/films/7' => 'Withheld in this country by order of a court.',
];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$order = $withheld[$path] ?? null;
if ($order !== null) {
    header('Link: <https://provider.example/>; rel="blocked-by"');
    problem(451, 'Unavailable For Legal Reasons', $order);
}
header('Content-Type: text/plain');
echo 'hello, this is a film';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

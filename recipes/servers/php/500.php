<?php
// Turns an exception into an answer that tells nothing of the code.
// php -S localhost:8080 500.php

set_exception_handler(function (Throwable $error): void {
    error_log($error);
    $detail = 'It is our fault, and it is in our log.';
    problem(500, 'Internal Server Error', $detail);
});

$prices = ['7' => null, '8' => 5];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$id = basename($path);
if (!array_key_exists($id, $prices)) {
    problem(404, 'Not Found', "There is no item $id.");
}
$price = $prices[$id] ?? throw new LogicException("$id has no price.");
echo "It costs $price.";

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

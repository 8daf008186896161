<?php
// Turns an exception into an answer that tells nothing of the code.
// php -S localhost:8080 500.php

set_exception_handler(function (Throwable $error): void {
    error_log($error);
    $detail = 'It is our fault, and it is in our log.';
    problem(500, 'Internal Server Error', $detail);
});

$prices = ['8' => 5];

function priceOf(string $id): int
{
    global $prices;
    return $prices[$id]
        ?? throw new OutOfBoundsException("Nobody has set a price for $id");
}

$price = priceOf(basename($_SERVER['REQUEST_URI']));
echo "It costs $price.";

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

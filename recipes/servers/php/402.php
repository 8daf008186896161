<?php
// Sells reports for credit, and says what is missing.
// php -S localhost:8080 402.php

$credit = ['ann' => 20, '' => 0];
$price = 5;

$has = $credit[$_SERVER['PHP_AUTH_USER'] ?? ''] ?? 0;
if ($has < $price) {
    $detail = "The report costs $price, and your credit is $has. "
        . 'Buy more at /billing.';
    problem(402, 'Payment Required', $detail);
}
echo 'The report of 2026';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

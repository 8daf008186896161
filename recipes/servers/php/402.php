<?php
// Sells reports for credit, and says what is missing.
// php -S localhost:8080 402.php

$accounts = ['ann' => ['password' => 'light', 'credit' => 20]];
$price = 5;

$user = $_SERVER['PHP_AUTH_USER'] ?? null;
$sent = $_SERVER['PHP_AUTH_PW'] ?? '';
$account = $accounts[$user] ?? null;
$isOwner = $account !== null && hash_equals($account['password'], $sent);
if ($user !== null && !$isOwner) {
    header('WWW-Authenticate: Basic realm="reports"');
    problem(401, 'Unauthorized', 'Nobody has that password.');
}
// A guest has no account, and so no credit.
$has = $account['credit'] ?? 0;
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

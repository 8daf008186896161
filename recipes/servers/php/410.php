<?php
// Tells clients and search engines that an offer is over for good.
// php -S localhost:8080 410.php

$lastYears = ['2019' => 2019, '2026' => 2026, '2099' => 2099];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$last = $lastYears[basename($path)] ?? null;
if ($last === null) {
    problem(404, 'Not Found', 'There never was such an offer.');
}
if ($last < date('Y')) {
    problem(410, 'Gone', 'This offer is over and will not return.');
}
echo "Ten percent off, until the end of $last";

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

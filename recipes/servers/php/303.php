<?php
// Takes an order and leads to its page, which is safe to load again.
// php -S localhost:8080 303.php

$file = fopen(sys_get_temp_dir() . '/orders.json', 'c+');
flock($file, LOCK_EX); // until this request is over
$orders = json_decode(stream_get_contents($file), true) ?? [];

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($_SERVER['REQUEST_METHOD'] === 'POST' && $path === '/orders') {
    $orders[] = $_POST['item'] ?? '7';
    rewind($file);
    fwrite($file, json_encode($orders)); // it only grows
    header('Location: /orders/' . count($orders), true, 303);
    exit;
}
$order = $orders[(int) basename($path) - 1] ?? null;
if ($order === null) {
    problem(404, 'Not Found', 'There is no such order.');
}
echo htmlspecialchars("You ordered item $order.");

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

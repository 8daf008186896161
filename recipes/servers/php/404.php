<?php
// Says that there is no such item, and which one was asked for.
// php -S localhost:8080 404.php

$items = ['7' => ['id' => 7, 'name' => 'lamp']];

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$id = basename($path);
if (!str_starts_with($path, '/items/') || !isset($items[$id])) {
    problem(404, 'Not Found', "There is no item $id.");
}
header('Content-Type: application/json');
echo json_encode($items[$id]);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

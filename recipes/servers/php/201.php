<?php
// Adds an item and says where it is.
// php -S localhost:8080 201.php

$file = fopen(sys_get_temp_dir() . '/items.json', 'c+');
flock($file, LOCK_EX); // until this request is over
$items = json_decode(stream_get_contents($file), true) ?? [];

$item = json_decode(file_get_contents('php://input'), true);
if (!is_array($item)) {
    problem(400, 'Bad Request', 'Send an item as JSON.');
}
$item = ['id' => count($items) + 1] + $item;
rewind($file);
fwrite($file, json_encode([...$items, $item])); // it only grows

http_response_code(201);
header("Location: /items/{$item['id']}");
header('Content-Type: application/json');
echo json_encode($item);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

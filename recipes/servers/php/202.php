<?php
// Takes an export into a queue and says where its state can be seen.
// php -S localhost:8080 202.php

$queue = sys_get_temp_dir();
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
header('Content-Type: application/json');

if ($path === '/exports' && $_SERVER['REQUEST_METHOD'] === 'POST') {
    $id = uniqid();
    // A worker of its own looks for such files.
    file_put_contents("$queue/$id.queued", '');
    header("Location: /exports/$id", true, 202);
    echo json_encode(['state' => 'queued', 'monitor' => "/exports/$id"]);
    exit;
}
$id = basename($path);
if (!is_file("$queue/$id.queued")) {
    problem(404, 'Not Found', 'There is no such export.');
}
echo json_encode(['state' => 'queued']);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

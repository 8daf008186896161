<?php
// Deletes an item, and has nothing more to say about it.
// php -S localhost:8080 204.php

$file = sys_get_temp_dir() . '/items.json';
$items = is_file($file)
    ? json_decode(file_get_contents($file), true)
    : ['7' => 'lamp'];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$id = basename($path);
if (!isset($items[$id])) {
    problem(404, 'Not Found', "There is no item $id.");
}
if ($_SERVER['REQUEST_METHOD'] !== 'DELETE') {
    header('Allow: DELETE');
    problem(405, 'Method Not Allowed', 'It can be deleted.');
}
unset($items[$id]);
file_put_contents($file, json_encode($items), LOCK_EX);
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

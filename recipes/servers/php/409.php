<?php
// Keeps addresses unique: one that another user has is a conflict.
// php -S localhost:8080 409.php

$file = fopen(sys_get_temp_dir() . '/owners.json', 'c+');
flock($file, LOCK_EX); // until this request is over
$owners = json_decode(stream_get_contents($file), true)
    ?? ['bob@mail.example' => 'bob'];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$name = basename($path);
$user = json_decode(file_get_contents('php://input'), true);
$email = $user['email'] ?? '';
if (!is_string($email) || $email === '') {
    problem(400, 'Bad Request', 'Send JSON with an email.');
}
$owner = $owners[$email] ?? $name;
if ($owner !== $name) {
    problem(409, 'Conflict', "That address belongs to $owner.");
}
$owners = [$email => $name] + array_diff($owners, [$name]);
ftruncate($file, 0);
rewind($file);
fwrite($file, json_encode($owners));
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

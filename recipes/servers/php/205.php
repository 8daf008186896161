<?php
// Keeps an entry and lets the form be emptied for the next one.
// php -S localhost:8080 205.php

$file = sys_get_temp_dir() . '/entries.txt';
$name = trim($_POST['name'] ?? '');
if ($name === '') {
    problem(422, 'Unprocessable Content', 'An entry has a name.');
}
file_put_contents($file, "$name\n", FILE_APPEND | LOCK_EX);

http_response_code(205);
header('Content-Length: 0');

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

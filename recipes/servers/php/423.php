<?php
// Lets a locked document be changed only by whoever has the lock.
// php -S localhost:8080 423.php

$locks = ['/docs/plan' => 'urn:uuid:b0b'];

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$token = $locks[$path] ?? null;
$sent = $_SERVER['HTTP_IF'] ?? '';
if ($token !== null && !str_contains($sent, "(<$token>)")) {
    problem(423, 'Locked', 'Bob has it open; ask him, or wait.');
}
$name = basename($path);
copy('php://input', sys_get_temp_dir() . "/$name.doc");
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

<?php
// Takes items as JSON only, and says so to whoever sends something else.
// php -S localhost:8080 415.php

[$type] = explode(';', $_SERVER['CONTENT_TYPE'] ?? '');
if (strtolower(trim($type)) !== 'application/json') {
    header('Accept: application/json');
    problem(415, 'Unsupported Media Type', 'Send application/json.');
}
$item = json_decode(file_get_contents('php://input'));
if ($item === null) {
    problem(400, 'Bad Request', 'The JSON cannot be read.');
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

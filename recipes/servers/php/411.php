<?php
// Wants to know how long content is before it comes.
// php -S localhost:8080 411.php

if (!isset($_SERVER['CONTENT_LENGTH'])) {
    problem(411, 'Length Required', 'Send Content-Length.');
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

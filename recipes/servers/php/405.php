<?php
// Answers the methods that it has handlers for, and lists them to others.
// php -S localhost:8080 405.php

$handlers = [
    'GET' => getItems(...),
    'HEAD' => getItems(...),
    'POST' => addItem(...),
];

$method = $_SERVER['REQUEST_METHOD'];
if (!isset($handlers[$method])) {
    header('Allow: ' . implode(', ', array_keys($handlers)));
    problem(405, 'Method Not Allowed', 'Items are read and added here.');
}
$handlers[$method]();

function getItems(): void
{
    header('Content-Type: application/json');
    echo '[{"id":7,"name":"lamp"}]';
}

function addItem(): void
{
    header('Location: /items/8', true, 201);
}

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

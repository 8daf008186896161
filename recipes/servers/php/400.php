<?php
// Says what is wrong with JSON that cannot be read.
// php -S localhost:8080 400.php

try {
    $item = json_decode(
        file_get_contents('php://input'),
        true,
        flags: JSON_THROW_ON_ERROR,
    );
} catch (JsonException $error) {
    problem(400, 'Bad Request', "The JSON: {$error->getMessage()}.");
}
if (!isset($item['name'])) {
    problem(400, 'Bad Request', 'An item has a name.');
}
http_response_code(204);

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}

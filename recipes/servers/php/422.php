<?php
// Reads an item, finds that it cannot be, and points at what is wrong.
// php -S localhost:8080 422.php

$item = json_decode(file_get_contents('php://input'), true);
if (!is_array($item)) {
    problem(400, 'Bad Request', 'Send an item as JSON.');
}
$errors = [];
if (($item['name'] ?? '') === '') {
    $errors[] = ['pointer' => '#/name', 'detail' => 'missing'];
}
if (($item['price'] ?? 0) < 0) {
    $errors[] = ['pointer' => '#/price', 'detail' => 'below 0'];
}
if ($errors === []) {
    http_response_code(204);
    exit;
}

$detail = 'The item cannot be kept like that.';
problem(422, 'Unprocessable Content', $detail, $errors);

function problem(
    int $status,
    string $title,
    string $detail,
    array $errors = [],
): never {
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail', 'errors'));
    exit;
}
